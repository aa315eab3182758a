using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Writes types and names as the generated file of one interface needs them.</summary>
/// <param name="ownNamespace">The namespace of the file, whose types need no qualification. It imports those of collections, tasks and HTTP.</param>
internal sealed class TypeText(string ownNamespace)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly string _ownPrefix = "global::" + ownNamespace + ".";

    public string Of(ITypeSymbol type)
    {
        string text = type.ToDisplayString(Format)
            .Replace("global::System.Collections.Generic.", string.Empty)
            .Replace("global::System.Threading.Tasks.Task", "Task")
            .Replace("global::System.Threading.CancellationToken", "CancellationToken")
            .Replace("global::System.Net.Http.HttpResponseMessage", "HttpResponseMessage");
        return ownNamespace.Length == 0 ? text : text.Replace(_ownPrefix, string.Empty);
    }

    /// <summary>The name as an identifier: <c>@event</c> for <c>event</c>.</summary>
    public static string Identifier(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
