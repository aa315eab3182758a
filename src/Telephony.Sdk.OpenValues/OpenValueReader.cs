using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Telephony.Sdk.OpenValues;

/// <summary>Recognises the structs of open vocabularies by their converter, and reads them.</summary>
internal static class OpenValueReader
{
    public const string Attribute = "System.Text.Json.Serialization.JsonConverterAttribute";

    private const string Converter = "OpenValueConverter";

    public static OpenValueReading? Read(GeneratorAttributeSyntaxContext context)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || !context.Attributes.Any(AsksForMembers))
        {
            return null;
        }

        var declaration = (TypeDeclarationSyntax)context.TargetNode;
        return Refuse(type, declaration) is { } reason
            ? new OpenValueReading(null, new Problem(LocationInfo.From(declaration.Identifier), type.Name, reason))
            : new OpenValueReading(ReadModel(type), null);
    }

    private static bool AsksForMembers(AttributeData attribute)
        => attribute.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol { Name: Converter, Arity: 1 };

    private static string? Refuse(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
        => type.ContainingType is not null || !type.TypeParameters.IsEmpty ? "it must stand in a namespace and not be generic"
            : declaration is not StructDeclarationSyntax || !type.IsReadOnly || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) ? "it must be a readonly partial struct"
            : type.GetMembers().OfType<IFieldSymbol>().Any(f => !f.IsStatic && !f.IsImplicitlyDeclared) ? "it must have no fields; its word is kept by the generated part"
            : null;

    private static OpenValueModel ReadModel(INamedTypeSymbol type)
    {
        IEnumerable<string> known = type.GetMembers().OfType<IPropertySymbol>()
            .Where(p => p.IsStatic && SymbolEqualityComparer.Default.Equals(p.Type, type))
            .Select(p => Identifier(p.Name));
        string ownNamespace = type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString();
        return new OpenValueModel(ownNamespace, Identifier(type.Name), string.Join(", ", known));
    }

    /// <summary>The name as an identifier: <c>@event</c> for <c>event</c>.</summary>
    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
