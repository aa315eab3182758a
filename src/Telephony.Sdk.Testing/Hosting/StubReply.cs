using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>A whole reply, before a byte of it is sent.</summary>
internal sealed record StubReply(int Status, string? StatusMessage, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body)
{
    private static readonly HashSet<string> _ownOfServer = new(["Content-Length", "Transfer-Encoding", "Date"], StringComparer.OrdinalIgnoreCase);

    public StubFault Fault { get; init; }

    public SlowBody? Slow { get; init; }

    public static StubReply Text(int status, string text, string contentType = "text/plain; charset=utf-8") =>
        new(status, StatusMessage: null, [KeyValuePair.Create("Content-Type", contentType)], Encoding.UTF8.GetBytes(text));

    /// <summary>What the rest of the pipeline answers, taken off the response again.</summary>
    public static async Task<StubReply> CatchAsync(HttpContext context, RequestDelegate next)
    {
        using var body = new MemoryStream();
        IHttpResponseBodyFeature own = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        try
        {
            await next(context).ConfigureAwait(false);
            await context.Response.BodyWriter.FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            context.Features.Set(own);
        }

        IHttpResponseFeature response = context.Features.GetRequiredFeature<IHttpResponseFeature>();
        var headers = response.Headers.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? ""))).ToList();
        response.Headers.Clear();
        string? reason = Faulty.TakeReason(headers);
        StubFault fault = Faulty.TakeFault(headers);
        SlowBody? slow = Faulty.TakeSlowBody(headers);
        headers.RemoveAll(header => _ownOfServer.Contains(header.Key));
        return new StubReply(response.StatusCode, reason, headers, body.ToArray()) { Fault = fault, Slow = slow };
    }
}
