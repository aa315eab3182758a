using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.Testing;
using static Telephony.Sdk.Toolkit.ResendRule;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>Exotel, which has no document of its own among the vendors': SangamCRM's has a section on it. It says nothing of reading a call back, which Exotel's API has too.</summary>
public sealed class ExotelDocument : DocumentOf<IExotelClient>
{
    private const string Section = "3. Exotel Click-to-Call API Configuration";

    public override string Name => "Exotel";

    public override string Title => "SangamCRM - Telephony API Developer Guide";

    public override StubVendor Stub => StubVendor.Exotel;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("ApiKey", StubVendor.Account), ("ApiToken", StubVendor.Token)];

    public override IReadOnlyList<(string Key, string Value)> OtherSettings => [("AccountSid", "test-sid")];

    public override IReadOnlyList<DocumentedCall> Calls => field ??=
    [
        Of(Section, "Calls.Connect", Never, "Calls.ConnectAsync",
            (exotel, token) => exotel.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890"), token),
            new("POST /v1/Accounts/test-sid/Calls/connect.json", "From=09876500682&To=09876500240&CallerId=08080804890"),
            call => $"{call.Sid}, {call.From} -> {call.To}, {call.Status}",
            "c5797dcbaaeed7678c4062a4a3ed2f8a, 09876500682 -> 09876500240, in-progress"),
        Of(Section, "Calls.Get", Read, "Calls.GetAsync",
            (exotel, token) => exotel.Calls.GetAsync("c5797dcbaaeed7678c4062a4a3ed2f8a", token),
            new("GET /v1/Accounts/test-sid/Calls/c5797dcbaaeed7678c4062a4a3ed2f8a.json?details=true"),
            call => $"read back: {call.Status} after {call.Duration:c}",
            "read back: completed after 00:01:30"),
    ];

    public override IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) => services.AddExotel(section);
}
