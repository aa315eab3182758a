using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.Http;

/// <summary>One declared endpoint, as the client generator writes it into the catalogue of its assembly.</summary>
/// <param name="operation">The operation's name, e.g. <c>Calls.Get</c>.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="route">The route template as declared, e.g. <c>/calls/{uuid}</c>; never a filled-in one.</param>
/// <param name="resendRule">Whether the request may be sent twice.</param>
internal sealed class Endpoint(string operation, HttpMethod method, string route, ResendRule resendRule)
{
    public string Operation { get; } = operation;

    public HttpMethod Method { get; } = method;

    public string Route { get; } = route;

    public ResendRule ResendRule { get; } = resendRule;

    /// <summary>The span's name by OpenTelemetry's HTTP client conventions: <c>GET /calls/{uuid}</c>.</summary>
    public string SpanName { get; } = method.Method + " " + route;

    public override string ToString() => Operation;
}
