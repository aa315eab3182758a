using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Recognises the structs of open vocabularies by their converter, and reads them.</summary>
internal static class OpenValues
{
    public const string Attribute = "System.Text.Json.Serialization.JsonConverterAttribute";

    private const string Converter = "OpenValueConverter";

    /// <summary>Whether a type is such a struct. What is generated for it cannot be seen here, only what asks for it.</summary>
    public static bool Is(ITypeSymbol type) => type.GetAttributes().Any(AsksFor);

    public static OpenValueReading? Read(GeneratorAttributeSyntaxContext context)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || !context.Attributes.Any(AsksFor))
        {
            return null;
        }

        var declaration = (TypeDeclarationSyntax)context.TargetNode;
        string? reason = type.ContainingType is not null || !type.TypeParameters.IsEmpty ? "it must stand in a namespace and not be generic"
            : type.TypeKind != TypeKind.Struct || !type.IsReadOnly || !declaration.Modifiers.Any(m => m.Text == "partial") ? "it must be a readonly partial struct"
            : type.GetMembers().OfType<IFieldSymbol>().Any(f => !f.IsStatic && !f.IsImplicitlyDeclared) ? "it must have no fields; its word is kept by the generated part"
            : null;
        if (reason is not null)
        {
            var problem = new Problem(Rules.UnsupportedOpenValue, LocationInfo.From(declaration.Identifier.GetLocation()), new([type.Name, reason]));
            return new OpenValueReading(null, problem);
        }

        string ownNamespace = type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString();
        IEnumerable<string> known = type.GetMembers().OfType<IPropertySymbol>()
            .Where(p => p.IsStatic && SymbolEqualityComparer.Default.Equals(p.Type, type))
            .Select(p => TypeText.Identifier(p.Name));
        return new OpenValueReading(new OpenValueModel(ownNamespace, TypeText.Identifier(type.Name), new(known)), null);
    }

    private static bool AsksFor(AttributeData attribute)
        => attribute.AttributeClass?.ToDisplayString() == Attribute
            && attribute.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol { Name: Converter, Arity: 1 };
}
