using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Flattens the declared type of a parameter into the keys and values of a query or a form.</summary>
internal sealed class FieldReader(ReadingContext context)
{
    public FieldGroup? Read(EndpointParameter parameter, ValueUse use)
    {
        bool canBeNull = ValueReader.CanBeNull(parameter.Type, out ITypeSymbol type);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None })
        {
            Refuse(parameter, "only classes and structs are flattened into their properties");
            return null;
        }

        if (ValueReader.IsCollection(type))
        {
            Refuse(parameter, "collections have no single text; join the values into a string");
            return null;
        }

        int problemsBefore = context.Problems.Count;
        string owner = parameter.Expression + (canBeNull && type.IsValueType ? ".Value" : string.Empty);
        List<FieldModel> fields = [];
        foreach (IPropertySymbol property in Properties(type))
        {
            if (ReadProperty(parameter, property, owner, use) is { } field)
            {
                fields.Add(field);
            }
        }

        if (fields.Count == 0 && context.Problems.Count == problemsBefore)
        {
            Refuse(parameter, "its type has no readable properties");
        }

        return new FieldGroup(canBeNull ? parameter.Expression : null, new(fields));
    }

    private FieldModel? ReadProperty(EndpointParameter parameter, IPropertySymbol property, string owner, ValueUse use)
    {
        IReadOnlyList<DeclaredAttribute> attributes = context.Attributes.Read(property);
        foreach (DeclaredAttribute attribute in attributes)
        {
            AttributeRules.CheckProperty(attribute, parameter.Place, context.Problems);
        }

        string? ownFormat = EndpointParameter.FormatOf(attributes.FirstOrDefault(a => a.Name == "Query"));
        string? format = ownFormat ?? (use == ValueUse.Query ? parameter.Format : null);

        // Only a property's own format makes Refit print a value that it would flatten otherwise.
        ValueUse textUse = use == ValueUse.Query && ownFormat is not null ? ValueUse.Form : use;
        string expression = owner + "." + TypeText.Identifier(property.Name);
        ValueModel? value = context.Values.Read(property.Type, expression, textUse, format, out string reason);
        if (value is null)
        {
            Refuse(parameter, $"its property {property.Name} is not supported: " + reason);
            return null;
        }

        string key = attributes.FirstOrDefault(a => a.Name == "AliasAs")?.FirstText ?? JsonName(property) ?? property.Name;
        return new FieldModel(key, value);
    }

    /// <summary>The readable properties, in the order reflection gives them: those of the type, then of its bases.</summary>
    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            foreach (IPropertySymbol property in t.GetMembers().OfType<IPropertySymbol>())
            {
                bool isReadable = property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
                    && property.GetMethod is { DeclaredAccessibility: Accessibility.Public };
                if (isReadable && seen.Add(property.Name))
                {
                    yield return property;
                }
            }
        }
    }

    private static string? JsonName(IPropertySymbol property)
    {
        AttributeData? attribute = property.GetAttributes().FirstOrDefault(
            a => a.AttributeClass?.ToDisplayString() == "System.Text.Json.Serialization.JsonPropertyNameAttribute");
        return attribute?.ConstructorArguments.FirstOrDefault().Value as string;
    }

    private void Refuse(EndpointParameter parameter, string reason)
        => context.Problems.Add(Rules.UnsupportedParameter, parameter.Place, parameter.Symbol.Name, reason);
}
