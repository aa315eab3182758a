using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Testing;

namespace Quickstart.Vendors;

/// <summary>The iBizFone IVR: the four sections of its document, in the document's order.</summary>
internal sealed class IbizfoneIvrTour : IVendorTour
{
    private const string Agent = "9997927001";

    public string Name => "IbizfoneIvr";

    public async IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddIbizfoneIvr(Section.Of(("BaseAddress", stubs[StubVendor.IbizfoneIvr].AbsoluteUri), ("ApiKey", StubVendor.Token), ("CustomerId", StubVendor.Account))).Services
            .BuildServiceProvider();
        IIbizfoneIvrClient ivr = services.GetRequiredService<IIbizfoneIvrClient>();

        // The IVR sends this one to an address of yours; nothing is sent from here.
        yield return new("2. Call Log API", "IbizfoneCallLog.Parse", () =>
        {
            CallRecord call = IbizfoneCallLog.Parse(
                "?callnumber=9997927003&date=2026-01-23&time=14:05:09&agentnumber=9997927001&ivrduration=12&callduration=00:01:35"
                + "&callstatus=ANSWER&state=Delhi&ibizfonenumber=9997927000&calllogid=1769157309.17&department=Sales").ToCallRecord();
            return Task.FromResult(Words.Of($"{call.Id} {call.From} -> {call.To}, {call.Status} by {call.Agent}, talked {call.TalkTime}"));
        });

        yield return new("3. Agent Management", "Agents.SetStatusAsync", async () =>
        {
            await ivr.Agents.SetStatusAsync(Agent, IbizfoneAgentStatus.Off, cancellationToken);
            await ivr.Agents.SetStatusAsync(Agent, IbizfoneAgentStatus.Available, cancellationToken);
            return $"{Agent} was made inactive, and active again";
        });

        yield return new("4. Holiday Setting", "Holidays.AddAsync", async () =>
        {
            await ivr.Holidays.AddAsync(new DateOnly(2026, 1, 26), cancellationToken);
            return "2026-01-26 is a holiday";
        });

        yield return new("5. Office Time Setting", "OfficeHours.SetAsync", async () =>
        {
            await ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, new TimeOnly(9, 30), new TimeOnly(18, 30), cancellationToken);
            await ivr.OfficeHours.SetAsync(DayOfWeek.Saturday, new TimeOnly(9, 0), new TimeOnly(17, 45), cancellationToken);
            return "09:30 to 18:30 daily, 09:00 to 17:45 on Saturdays";
        });
    }
}
