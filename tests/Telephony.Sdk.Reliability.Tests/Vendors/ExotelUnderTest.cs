using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

internal sealed class ExotelUnderTest : VendorUnderTest
{
    public override string Name => "Exotel";

    public override StubVendor Stub => StubVendor.Exotel;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("ApiKey", StubVendor.Account), ("ApiToken", StubVendor.Token)];

    public override IReadOnlyList<(string Key, string Value)> OtherSettings => [("AccountSid", "test-sid")];

    public override IReadOnlyList<OperationDeclaration> Operations { get; } = DeclaredOperations.In(typeof(IExotelClient).Assembly);

    public override IReadOnlyList<Call> Calls => field ??=
    [
        Of<IExotelClient, ExotelCall>("Calls.Connect", (exotel, token) => exotel.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890"), token)),
        Of<IExotelClient, ExotelCall>("Calls.Get", (exotel, token) => exotel.Calls.GetAsync("c5797dcbaaeed7678c4062a4a3ed2f8a", token)),
    ];

    protected override IHttpClientBuilder Register(IServiceCollection services, IConfiguration section) => services.AddExotel(section);
}
