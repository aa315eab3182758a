using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>A client of a vendor in memory, which answers every request with one reply and is asked once.</summary>
internal sealed class MemoryVendor : HttpMessageHandler
{
    private readonly ServiceProvider _services;
    private readonly Func<HttpRequestMessage, Exception>? _fail;
    private Func<HttpContent> _newBody = () => new ByteArrayContent([]);
    private ReplyCase _reply = new(200, ContentType: null, Header: null, int.MaxValue, []);

    /// <param name="vendor">The client.</param>
    /// <param name="fail">What sending fails with; null where it does not.</param>
    public MemoryVendor(VendorUnderTest vendor, Func<HttpRequestMessage, Exception>? fail = null)
    {
        _fail = fail;
        (string Key, string Value)[] settings = [("MaxResends", "0"), ("Timeout", "-00:00:00.001"), ("DownloadTimeout", "-00:00:00.001")];
        _services = vendor.Open(new Uri("https://vendor.example.com"), new ManualTimeProvider(ExampleClock.Start), settings: settings, configure: client => client.ConfigurePrimaryHttpMessageHandler(() => this));
    }

    /// <summary>What a program has.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Gives this reply to whatever a call sends, and gives what it gives.</summary>
    public Task<object?> AnswerAsync(Call call, ReplyCase reply) => AnswerAsync(call, reply, () => new StreamContent(PieceStream.Of(reply.Body, reply.Piece)));

    /// <summary>The same with another body.</summary>
    public Task<object?> AnswerAsync(Call call, ReplyCase reply, Func<HttpContent> newBody)
    {
        (_reply, _newBody) = (reply, newBody);
        return call.SendAsync(_services, CancellationToken.None);
    }

    /// <summary>The same to what a program asks.</summary>
    public Task<T> AnswerAsync<T>(Func<IServiceProvider, Task<T>> ask, ReplyCase reply)
    {
        (_reply, _newBody) = (reply, () => new StreamContent(PieceStream.Of(reply.Body, reply.Piece)));
        return ask(_services);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_fail?.Invoke(request) is { } failure)
        {
            throw failure;
        }

        var response = new HttpResponseMessage((HttpStatusCode)_reply.Status) { Content = _newBody(), RequestMessage = request };
        if (_reply.ContentType is { } type)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        if (_reply.Header is { } header && !response.Headers.TryAddWithoutValidation(header.Name, header.Value))
        {
            response.Content.Headers.TryAddWithoutValidation(header.Name, header.Value);
        }

        return Task.FromResult(response);
    }

    protected override void Dispose(bool disposing)
    {
        _services.Dispose();
        base.Dispose(disposing);
    }
}
