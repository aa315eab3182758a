using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Reliability.Tests.Doors;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>A client of a vendor in memory, which answers every request with one reply and is asked once.</summary>
internal sealed class MemoryVendor : HttpMessageHandler
{
    private readonly ServiceProvider _services;
    private readonly Func<HttpRequestMessage, Exception>? _fail;
    private Func<HttpContent> _newBody = () => new ByteArrayContent([]);
    private ReplyCase _reply = new(200, ContentType: null, Header: null, int.MaxValue, []);

    /// <param name="door">The client.</param>
    /// <param name="fail">What sending fails with; null where it does not.</param>
    public MemoryVendor(Door door, Func<HttpRequestMessage, Exception>? fail = null)
    {
        _fail = fail;
        (string Key, string Value)[] settings = [("MaxResends", "0"), ("Timeout", "-00:00:00.001"), ("DownloadTimeout", "-00:00:00.001")];
        _services = door.Open(new Uri("https://vendor.example.com"), new ManualTimeProvider(DoorTests.BeforeTheExamples), settings: settings, configure: PutInPlace);
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

    private void PutInPlace(IServiceCollection services) => services
        .PostConfigureAll<SangamCrmOptions>(UseThis)
        .PostConfigureAll<ExotelOptions>(UseThis)
        .PostConfigureAll<SangomaCrmOptions>(UseThis)
        .PostConfigureAll<IbizfoneIvrOptions>(UseThis)
        .PostConfigureAll<CPaaSOptions>(UseThis)
        .PostConfigureAll<ElisionDialerOptions>(UseThis);

    private void UseThis(TelephonyClientOptions options) => options.PrimaryHandlerFactory = () => this;
}
