using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>Reads a request in full.</summary>
internal static class RequestReader
{
    public static async Task<StubRequest> ReadAsync(HttpContext context, StubConnection connection, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        var headers = context.Request.Headers
            .SelectMany(header => header.Value.Select(value => new KeyValuePair<string, string>(header.Key, value ?? "")))
            .ToArray();
        return new StubRequest(context.Request.Method, Target(context), new StubFields(headers, StringComparison.OrdinalIgnoreCase), body.ToArray())
        {
            Connection = connection.Number,
            NumberOnConnection = connection.NextRequestNumber(),
        };
    }

    /// <summary>As sent. Proxies are sent the whole address; what counts is its path and query.</summary>
    private static string Target(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return !target.StartsWith('/') && Uri.TryCreate(target, UriKind.Absolute, out Uri? absolute) ? absolute.PathAndQuery : target;
    }
}
