using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Reads <c>[Resend]</c>, which is a type of Core and so known to the compilation.</summary>
internal static class ResendReader
{
    public const string AttributeName = "Resend";

    /// <summary>The name of the rule; null if the method has none.</summary>
    public static string? Read(IMethodSymbol method)
    {
        AttributeData? attribute = method.GetAttributes().FirstOrDefault(
            a => a.AttributeClass is { Name: "ResendAttribute", ContainingNamespace: { Name: "Resilience", ContainingNamespace.Name: "Sdk" } });
        if (attribute is null || attribute.ConstructorArguments.IsEmpty)
        {
            return null;
        }

        TypedConstant rule = attribute.ConstructorArguments[0];
        return rule.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, rule.Value))?.Name;
    }
}
