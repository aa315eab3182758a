using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Operations;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

internal sealed class SangamCrmUnderTest : VendorUnderTest
{
    private const string Customer = "7891237894";
    private const string Agent = "9871239874";

    private static readonly DateTimeOffset s_start = new(2020, 11, 10, 10, 55, 47, IndianTime.Zone.BaseUtcOffset);

    public override string Name => "SangamCrm";

    public override StubVendor Stub => StubVendor.SangamCrm;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("Token", StubVendor.Token)];

    public override IReadOnlyList<(string Key, string Value)> OtherSettings => [("IvrName", "test-ivr")];

    public override IReadOnlyList<OperationDeclaration> Operations { get; } = DeclaredOperations.In(typeof(ISangamCrmClient).Assembly);

    public override IReadOnlyList<Call> Calls => field ??=
    [
        Of<ISangamCrmClient, IReadOnlyList<SangamCallLogResult>>("CallLogs.Push", (crm, token) => crm.CallLogs.PushAsync(
            [
                new SangamCallLog(CallDirection.Outbound, Agent, Customer, s_start, s_start.AddMinutes(1), SangamCallStatus.Held, "1") { Subject = Agent },
                new SangamCallLog(CallDirection.Inbound, Customer, Agent, s_start.AddMinutes(3), s_start.AddMinutes(4), SangamCallStatus.Held, "1"),
            ],
            token)),
        Of<ISangamCrmClient>("CallPopups.Notify", (crm, token) => crm.CallPopups.NotifyAsync(new SangamCallPopup(Agent, Customer, "abc@gmail.com", "12398778.1234", s_start), token)),
    ];

    protected override IHttpClientBuilder Register(IServiceCollection services, IConfiguration section) => services.AddSangamCrm(section);
}
