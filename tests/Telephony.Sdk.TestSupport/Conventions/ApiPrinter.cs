using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Telephony.Sdk.TestSupport.Conventions;

/// <summary>Writes down what an assembly shows to the world, one line a member, the same on every machine.</summary>
public static partial class ApiPrinter
{
    private static readonly SymbolDisplayFormat s_format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The public and protected types and members of the assembly in this file.</summary>
    public static string Print(string assemblyFile)
    {
        string name = Path.GetFileNameWithoutExtension(assemblyFile);
        PortableExecutableReference subject = MetadataReference.CreateFromFile(assemblyFile);

        // What runs this test stands in for the references of the subject, netstandard's facade included.
        IEnumerable<MetadataReference> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !string.Equals(Path.GetFileNameWithoutExtension(file), name, StringComparison.OrdinalIgnoreCase))
            .Select(file => MetadataReference.CreateFromFile(file));
        // Internal types are imported too, so that they can be told from those that are missing.
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.Internal);
        var compilation = CSharpCompilation.Create("ApiPrinter", references: [subject, .. platform], options: options);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(subject)!;
        IEnumerable<string> types = Types(assembly.GlobalNamespace)
            .Where(IsVisible)
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
            .Select(Print);
        return string.Join("\n", types);
    }

    private static string Print(INamedTypeSymbol type)
    {
        IEnumerable<string> members = type.GetMembers()
            .Where(member => IsVisible(member) && !IsDetail(member))
            .Select(member => "    " + HiddenAccessor().Replace(member.ToDisplayString(s_format), string.Empty))
            .OrderBy(line => line, StringComparer.Ordinal);
        return string.Join("\n", [Head(type), .. members]) + "\n";
    }

    private static string Head(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
        {
            return $"{Access(type)} delegate {type.DelegateInvokeMethod!.ReturnType.ToDisplayString(s_format)} {type.ToDisplayString(s_format)}";
        }

        string kind = type.TypeKind switch
        {
            TypeKind.Interface => "interface",
            TypeKind.Enum => "enum",
            TypeKind.Struct => type.IsReadOnly ? "readonly struct" : "struct",
            _ when type.IsStatic => "static class",
            _ when type.IsAbstract => "abstract class",
            _ when type.IsSealed => "sealed class",
            _ => "class",
        };
        IEnumerable<INamedTypeSymbol> bases = type.BaseType is { SpecialType: SpecialType.None } parent && type.TypeKind == TypeKind.Class
            ? [parent, .. type.Interfaces.Where(IsVisible)]
            : type.TypeKind == TypeKind.Enum ? [] : type.Interfaces.Where(IsVisible);
        string suffix = string.Join(", ", bases.Select(one => one.ToDisplayString(s_format)));
        return $"{Access(type)} {kind} {type.ToDisplayString(s_format)}{(suffix.Length == 0 ? string.Empty : " : " + suffix)}";
    }

    private static string Access(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected";

    /// <summary>A type of an assembly that is not at hand (error type) is as visible as one that is.</summary>
    private static bool IsVisible(ISymbol symbol) =>
        symbol is IErrorTypeSymbol
        || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && (symbol.ContainingType is null || IsVisible(symbol.ContainingType)));

    /// <summary>Accessors are shown by their property; types by themselves.</summary>
    private static bool IsDetail(ISymbol member) =>
        member is INamedTypeSymbol
        || member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        || (member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true } && member.ContainingType.IsValueType)
        || member.Name.Contains('<', StringComparison.Ordinal);

    /// <summary>An accessor that a public property keeps for the assembly.</summary>
    [GeneratedRegex(" (internal|private protected) (get|set|init);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenAccessor();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (INamedTypeSymbol nested in Types(member))
            {
                yield return nested;
            }
        }
    }
}
