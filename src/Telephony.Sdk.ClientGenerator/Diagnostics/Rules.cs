using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Diagnostics;

/// <summary>Every error that a declaration can have.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor UnmatchedPlaceholder = Rule(
        "TSDK001", "A placeholder has no parameter", "The route has '{{{0}}}', but no parameter has that name or alias");

    public static readonly DiagnosticDescriptor MissingResend = Rule(
        "TSDK002", "An endpoint does not say whether it may be sent twice", "'{0}' needs [Resend(ResendRule.Safe)] or [Resend(ResendRule.Never)]: nothing is resent, or not resent, by accident");

    public static readonly DiagnosticDescriptor MissingToken = Rule(
        "TSDK003", "An endpoint takes its CancellationToken last", "'{0}' must take exactly one CancellationToken, as its last parameter");

    public static readonly DiagnosticDescriptor UnsupportedReply = Rule(
        "TSDK004", "Unsupported return type", "'{0}' cannot be returned: {1}");

    public static readonly DiagnosticDescriptor RouteWithoutSlash = Rule(
        "TSDK005", "A route starts with '/'", "The route '{0}' must start with '/'");

    public static readonly DiagnosticDescriptor UnbalancedBrace = Rule(
        "TSDK006", "A brace in a route is not closed", "The route '{0}' has a brace without its counterpart, or a placeholder without a name");

    public static readonly DiagnosticDescriptor InvalidRoute = Rule(
        "TSDK007", "Unsupported route", "The route '{0}' is not supported: {1}");

    public static readonly DiagnosticDescriptor InvalidBody = Rule(
        "TSDK008", "Unsupported body", "'{0}' cannot be the body: {1}");

    public static readonly DiagnosticDescriptor MoreThanOneVerb = Rule(
        "TSDK009", "An endpoint has one route", "'{0}' has more than one of [Get], [Post], [Put], [Patch] and [Delete]; declare a method for each");

    public static readonly DiagnosticDescriptor Generic = Rule(
        "TSDK010", "Endpoints are not generic", "'{0}' is generic; declare an endpoint for each type");

    public static readonly DiagnosticDescriptor NotAnEndpoint = Rule(
        "TSDK011", "An endpoint interface holds endpoints only", "'{0}' has no route; give it one, or move it to another type");

    public static readonly DiagnosticDescriptor UnsupportedParameter = Rule(
        "TSDK012", "Unsupported parameter", "'{0}' cannot be sent: {1}");

    public static readonly DiagnosticDescriptor UnsupportedAttribute = Rule(
        "TSDK013", "Unsupported Refit attribute", "[{0}] is not supported here: {1}");

    public static readonly DiagnosticDescriptor Duplicate = Rule(
        "TSDK014", "A name is used twice", "'{0}' is used twice: {1}");

    public static readonly DiagnosticDescriptor InvalidHeader = Rule(
        "TSDK015", "Unsupported header", "The header '{0}' is not supported: {1}");

    public static readonly DiagnosticDescriptor UnsupportedInterface = Rule(
        "TSDK016", "Unsupported endpoint interface", "'{0}' cannot declare endpoints: {1}");

    public static readonly DiagnosticDescriptor UnsupportedOpenValue = Rule(
        "TSDK017", "Unsupported open vocabulary", "'{0}' cannot be an open vocabulary: {1}");

    private static DiagnosticDescriptor Rule(string id, string title, string message)
        => new(id, title, message, "Telephony.Sdk", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
