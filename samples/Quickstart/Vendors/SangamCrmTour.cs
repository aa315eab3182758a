using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.Testing;

namespace Quickstart.Vendors;

/// <summary>SangamCRM: the two sections of its document that are its own, in the document's order.</summary>
internal sealed class SangamCrmTour : IVendorTour
{
    private const string Customer = "7891237894";
    private const string Agent = "9871239874";

    private static readonly DateTimeOffset s_start = new(2020, 11, 10, 10, 55, 47, IndianTime.Zone.BaseUtcOffset);

    public string Name => "SangamCrm";

    public async IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddSangamCrm(Section.Of(("BaseAddress", stubs[StubVendor.SangamCrm].AbsoluteUri), ("IvrName", "test-ivr"), ("Token", StubVendor.Token))).Services
            .BuildServiceProvider();
        ISangamCrmClient crm = services.GetRequiredService<ISangamCrmClient>();

        yield return new("1. CRM Call Log API", "CallLogs.PushAsync", async () =>
        {
            var outbound = new SangamCallLog(CallDirection.Outbound, Agent, Customer, s_start, s_start.AddMinutes(1), SangamCallStatus.Held, "1") { Subject = Agent };
            var inbound = new SangamCallLog(CallDirection.Inbound, Customer, Agent, s_start.AddMinutes(3), s_start.AddMinutes(4), SangamCallStatus.Held, "1");
            IReadOnlyList<SangamCallLogResult> results = await crm.CallLogs.PushAsync([outbound, inbound], cancellationToken);
            return $"{Words.Count(results.Count, "result")}, {results[0].Id}, log calls of {results[0].Number}: {results[0].Decision}";
        });

        yield return new("2. Call Pop-up API", "CallPopups.NotifyAsync", async () =>
        {
            await crm.CallPopups.NotifyAsync(new SangamCallPopup(Agent, Customer, "abc@gmail.com", "12398778.1234", s_start), cancellationToken);
            return "12398778.1234 was shown to abc@gmail.com";
        });
    }
}
