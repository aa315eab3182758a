using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Writing;

/// <summary>Writes the expressions that turn values into text.</summary>
internal static class ValueText
{
    /// <summary>An expression of type <c>string?</c>, null where the value is.</summary>
    public static string Of(ValueModel value) => value.Kind switch
    {
        ValueKind.Text => value.Expression,
        ValueKind.Enumeration => $"{value.EnumHelper}({value.Expression})",
        ValueKind.Printed => $"UrlValue.FormatObject({value.Expression})",
        ValueKind.Boolean => $"UrlValue.Format({value.Expression})",
        _ => $"UrlValue.Format({value.Expression}{FormatArgument(value)})",
    };

    /// <summary>The piece of a route that a value fills.</summary>
    public static string OfRoute(RoutePart part) => part.Kind switch
    {
        RoutePartKind.Path => $"UrlValue.Path({Of(part.Value!)})",
        RoutePartKind.CatchAll => $"UrlValue.PathSegments({Of(part.Value!)})",
        RoutePartKind.Query => $"UrlValue.Query({Of(part.Value!)})",
        _ => CodeWriter.Literal(part.Text),
    };

    /// <summary>The arguments after the key of <c>RouteBuilder.AddQuery</c>, which formats structs without a string between.</summary>
    public static string OfQuery(ValueModel value)
        => value.Kind == ValueKind.FormattableStruct ? value.Expression + FormatArgument(value) : Of(value);

    private static string FormatArgument(ValueModel value) => value.Format is null ? string.Empty : ", " + CodeWriter.Literal(value.Format);
}
