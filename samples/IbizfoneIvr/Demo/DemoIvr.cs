using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace IbizfoneIvrSample.Demo;

/// <summary>
/// A small IVR in this process: the stub server of Telephony.Sdk.Testing, which takes any office hours and any holiday here. Your own
/// tests can start one in the same way.
/// </summary>
internal sealed class DemoIvr : IAsyncDisposable
{
    private readonly TelephonyStubs _server;
    private readonly string _apiKey;

    private DemoIvr(TelephonyStubs server, string apiKey)
    {
        _server = server;
        _apiKey = apiKey;
    }

    public static (TimeOnly Opens, TimeOnly Closes) Hours { get; } = (new(9, 30), new(18, 30));

    public static DateOnly Holiday { get; } = new(2026, 1, 26);

    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>The section <c>IbizfoneIvr</c> as a client of this IVR needs it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
    [
        new("IbizfoneIvr:BaseAddress", BaseAddress.AbsoluteUri),
        new("IbizfoneIvr:ApiKey", _apiKey),
        new("IbizfoneIvr:CustomerId", StubVendor.Account),
    ];

    public static async Task<DemoIvr> StartAsync(DemoFailure failure, CancellationToken cancellationToken)
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr, cancellationToken);

        // A mapping in code wins over the built-in ones, and so over the refusal of a wrong key: this keeps it.
        server.Map("GET", "settings/handler.ashx", request => StubResponse.Text(
            request.Query["apikey"] != StubVendor.Token ? "Invalid apikey"
            : failure == DemoFailure.InvalidTime && request.Query["action"] == "OfficeTime" ? "Invalid Time"
            : "Success"));
        if (failure == DemoFailure.Unreachable)
        {
            // Its port stays free for the moment: a connection to it is refused.
            await server.DisposeAsync();
        }

        return new DemoIvr(server, failure == DemoFailure.WrongKey ? "wrong-key" : StubVendor.Token);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
