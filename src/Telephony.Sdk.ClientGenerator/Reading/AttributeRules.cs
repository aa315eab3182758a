using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Refuses the attributes and arguments of Refit that are not supported, instead of ignoring them.</summary>
internal static class AttributeRules
{
    private const string FormatOnly = "of its settings only Format is";

    public static void CheckMethod(IReadOnlyList<DeclaredAttribute> attributes, ProblemList problems)
    {
        foreach (DeclaredAttribute attribute in attributes)
        {
            if (!RefitNames.Verbs.ContainsKey(attribute.Name) && attribute.Name != "Headers")
            {
                Refuse(attribute, null, "it is outside the part of Refit that is generated", problems);
            }
        }
    }

    public static void CheckParameter(EndpointParameter parameter, ProblemList problems)
    {
        foreach (DeclaredAttribute attribute in parameter.Attributes)
        {
            CheckValue(attribute, parameter.Place, problems);
        }

        int roles = (parameter.Body is null ? 0 : 1) + (parameter.Header is null ? 0 : 1) + (parameter.Query is null ? 0 : 1);
        if (roles > 1)
        {
            problems.Add(Rules.UnsupportedParameter, parameter.Place, parameter.Symbol.Name, "it is either the body, a header or a query value; keep one attribute");
        }
    }

    /// <summary>Checks an attribute of a property whose object is flattened.</summary>
    public static void CheckProperty(DeclaredAttribute attribute, Location? fallback, ProblemList problems)
    {
        if (attribute.Name is "Query" or "AliasAs")
        {
            CheckValue(attribute, fallback, problems);
        }
        else
        {
            Refuse(attribute, fallback, "a property takes [AliasAs] and [Query] only", problems);
        }
    }

    private static void CheckValue(DeclaredAttribute attribute, Location? fallback, ProblemList problems)
    {
        switch (attribute.Name)
        {
            case "AliasAs" when string.IsNullOrEmpty(attribute.FirstText):
                Refuse(attribute, fallback, "it needs a constant name", problems);
                break;
            case "Query" when attribute.Arguments.Any(a => a.Property != "Format"):
                Refuse(attribute, fallback, FormatOnly, problems);
                break;
            case "Query" when attribute.Arguments.Any(a => a.Value is not string format || format.IndexOfAny(['{', '}']) >= 0):
                Refuse(attribute, fallback, "its Format must be a constant without braces", problems);
                break;
            case "AliasAs" or "Query" or "Body" or "Header":
                break;
            default:
                Refuse(attribute, fallback, "it is outside the part of Refit that is generated", problems);
                break;
        }
    }

    private static void Refuse(DeclaredAttribute attribute, Location? fallback, string reason, ProblemList problems)
        => problems.Add(Rules.UnsupportedAttribute, attribute.Place ?? fallback, attribute.Name, reason);
}
