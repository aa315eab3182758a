using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Reads what concerns a compilation as a whole.</summary>
internal static class CompilationReader
{
    public static RefitPresence ReadRefit(Compilation compilation)
    {
        RefitPresence presence = RefitPresence.None;
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(RefitNames.Namespace + ".GetAttribute"))
        {
            bool isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
            if (isOwn || type.DeclaredAccessibility == Accessibility.Public)
            {
                return RefitPresence.Package;
            }

            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                presence = RefitPresence.Shared;
            }
        }

        return presence;
    }

    /// <summary>The root namespace of the project, or else the name of its assembly.</summary>
    public static string ReadRootNamespace(AnalyzerConfigOptionsProvider options, string? assemblyName)
    {
        string root = options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? value) && !string.IsNullOrWhiteSpace(value)
            ? value
            : assemblyName ?? string.Empty;
        IEnumerable<string> parts = root.Split('.').Where(p => p.Length > 0).Select(Identifier);
        return root.Length == 0 ? "Generated" : string.Join(".", parts);
    }

    private static string Identifier(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? TypeText.Identifier(name.ToString()) : "_" + name;
    }
}
