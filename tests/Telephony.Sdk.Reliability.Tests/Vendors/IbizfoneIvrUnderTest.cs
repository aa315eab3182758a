using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

internal sealed class IbizfoneIvrUnderTest : VendorUnderTest
{
    public override string Name => "IbizfoneIvr";

    public override StubVendor Stub => StubVendor.IbizfoneIvr;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("ApiKey", StubVendor.Token), ("CustomerId", StubVendor.Account)];

    public override IReadOnlyList<OperationDeclaration> Operations { get; } = DeclaredOperations.In(typeof(IIbizfoneIvrClient).Assembly);

    public override IReadOnlyList<Call> Calls => field ??=
    [
        Of<IIbizfoneIvrClient>("Agents.SetStatus", (ivr, token) => ivr.Agents.SetStatusAsync("9997927001", IbizfoneAgentStatus.Off, token)),
        Of<IIbizfoneIvrClient>("Holidays.Add", (ivr, token) => ivr.Holidays.AddAsync(new DateTime(2026, 1, 26), token)),
        Of<IIbizfoneIvrClient>("OfficeHours.Set", (ivr, token) => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, new TimeSpan(9, 30, 0), new TimeSpan(18, 30, 0), token)),
    ];

    protected override IHttpClientBuilder Register(IServiceCollection services, IConfiguration section) => services.AddIbizfoneIvr(section);
}
