namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>One piece of a route: text, or the value that fills a placeholder.</summary>
internal sealed record RoutePart(RoutePartKind Kind, string Text, ValueModel? Value);
