using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Whether a request may push.</summary>
internal static class PushGate
{
    public const string RouteValue = "secret";

    /// <summary>Why not; null where it may. Nothing of its body was read yet.</summary>
    public static (int Status, string Reason)? Refuses(HttpRequest request, PushOptions options)
    {
        if (!PushNetworks.Allow(options.AllowedNetworks, request.HttpContext.Connection.RemoteIpAddress))
        {
            return (StatusCodes.Status403Forbidden, "its address is of no allowed network");
        }

        if (options.Secrets.Count > 0 && !HasSecret(request, options))
        {
            return (StatusCodes.Status403Forbidden, "it has no secret, or a wrong one");
        }

        return request.QueryString.Value?.Length > options.MaxQueryLength ? (StatusCodes.Status414UriTooLong, "its query is too long") : null;
    }

    private static bool HasSecret(HttpRequest request, PushOptions options)
    {
        var hidden = request.HttpContext.Features.Get<HiddenPushSecret>();
        string? inRoute = request.RouteValues.TryGetValue(RouteValue, out object? value) ? value as string : null;
        if (hidden is not null && inRoute?.Contains(HiddenPushSecret.Mask, StringComparison.Ordinal) == true)
        {
            inRoute = hidden.InPath(request.PathBase + request.Path);
        }

        string? inQuery = options.QueryParameter is { } parameter
            ? (hidden is null ? request.Query[parameter] : QueryHelpers.ParseQuery(hidden.Query).GetValueOrDefault(parameter)).ToString()
            : null;
        string? inHeader = options.Header is { } header ? request.Headers[header].ToString() : null;

        // Each is compared, so that how long it takes does not tell where it was found.
        return PushSecret.IsOneOf(options.Secrets, inRoute) | PushSecret.IsOneOf(options.Secrets, inQuery) | PushSecret.IsOneOf(options.Secrets, inHeader);
    }
}
