using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Testing;

namespace Quickstart.Vendors;

/// <summary>The CPaaS API, in its document's order.</summary>
internal sealed class CPaaSTour : IVendorTour
{
    private const string Agent = "919979271234";
    private const string CallerId = "15168148111";
    private const string Customer = "918000685678";
    private const string Zone = "Asia/Kolkata";

    public string Name => "CPaaS";

    public async IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddCPaaS(Section.Of(("BaseAddress", stubs[StubVendor.CPaaS].AbsoluteUri), ("Account", StubVendor.Account), ("Auth", StubVendor.Token))).Services
            .BuildServiceProvider();
        ICPaaSClient cpaas = services.GetRequiredService<ICPaaSClient>();
        DateTime tomorrow = DateTime.SpecifyKind(DateTime.UtcNow.Date.AddDays(2).AddHours(10), DateTimeKind.Unspecified);

        yield return new("POST click2call", "Calls.ClickToCallAsync", async () =>
            Tell("request", await cpaas.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, Customer) { Recording = CPaaSRecordingOption.On, Transcript = true }, cancellationToken)));

        yield return new("POST callback", "Callbacks.CreateAsync", async () =>
            Tell("request", await cpaas.Callbacks.CreateAsync(new CPaaSCallback(Agent, CallerId, Customer, tomorrow, Zone), cancellationToken)));

        yield return new("PATCH callback", "Callbacks.UpdateAsync", async () =>
            Tell(await cpaas.Callbacks.UpdateAsync(new CPaaSCallbackChange("fd5ff6e021", Agent, CallerId, Customer, tomorrow.AddHours(1)), cancellationToken)));

        yield return new("DELETE callback", "Callbacks.DeleteAsync", async () =>
            Tell(await cpaas.Callbacks.DeleteAsync("fd5ff6e021", cancellationToken)));

        yield return new("POST outbound_call", "OneTimePasswords.SendAsync", async () =>
            Tell("request", await cpaas.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1987", "AN2222314c96", repeat: 1, CallerId), cancellationToken)));

        yield return new("POST create_campaign_list", "ContactLists.CreateAsync", async () =>
            Tell("list", await cpaas.ContactLists.CreateAsync("my_campaign_list", cancellationToken)));

        yield return new("POST add_contact_to_list", "ContactLists.AddAsync", async () =>
            Tell(await cpaas.ContactLists.AddAsync(
                "LSaa8f9db7e6",
                [
                    new CPaaSContact("ankit", Agent) { Fields = { ["field1"] = "Ankit", ["field2"] = "Jayswal", ["field3"] = "500" } },
                    new CPaaSContact("abc", Customer) { Fields = { ["field1"] = "abc", ["field2"] = "xyz", ["field3"] = "100" } },
                ],
                cancellationToken)));

        yield return new("POST import_broadcast_contacts_csv", "ContactLists.ImportAsync", async () =>
            Tell(await cpaas.ContactLists.ImportAsync("LS608c393614", "contacts_dynamic_announcement.csv", cancellationToken)));

        yield return new("POST create_campaign_dnd_list", "DndLists.CreateAsync", async () =>
            Tell("DND list", await cpaas.DndLists.CreateAsync("my_first_DND_list", cancellationToken)));

        yield return new("POST add_dnd_contact_to_list", "DndLists.AddAsync", async () =>
            Tell(await cpaas.DndLists.AddAsync("DN95716be314", [new CPaaSDndContact("ankit", Agent), new CPaaSDndContact("abc", Customer)], cancellationToken)));

        yield return new("POST import_dnd_contacts_csv", "DndLists.ImportAsync", async () =>
            Tell(await cpaas.DndLists.ImportAsync("DNd2b09f8f80", "dnd_contacts.csv", cancellationToken)));

        yield return new("POST create_campaign", "Campaigns.CreateAsync", async () =>
            Tell("campaign", await cpaas.Campaigns.CreateAsync(
                new CPaaSRecordedAnnouncementCampaign(
                    "LS5ac4d9833c",
                    "DN4746f26296",
                    "test_broadcast_campaign_new1",
                    CallerId,
                    "quality_training-8khz.wav",
                    new DateTime(2023, 7, 17, 9, 0, 0),
                    new DateTime(2023, 7, 18, 20, 0, 0),
                    new CPaaSCampaignPace(callsPerMinute: 10, repeat: 3, maxRetries: 1, retryTime: TimeSpan.FromSeconds(60)))
                {
                    TimeZone = Zone,
                },
                cancellationToken)));

        yield return new("POST stop_campaign", "Campaigns.StopAsync", async () =>
            Tell(await cpaas.Campaigns.StopAsync("CM7b1b0f4c2f", cancellationToken)));

        yield return new("GET get_campaign_details", "Campaigns.ListAsync", async () =>
        {
            CPaaSCampaign campaign = (await cpaas.Campaigns.ListAsync(cancellationToken))[0];
            return Words.Of($"{campaign.Id} {campaign.Name}, from {campaign.StartsAt:yyyy-MM-dd HH:mm} to {campaign.EndsAt:yyyy-MM-dd HH:mm} of its zone");
        });

        yield return new("POST get_cdr_by_date", "CallDetailRecords.ListByDateAsync", async () =>
            Tell(await cpaas.CallDetailRecords.ListByDateAsync(new DateOnly(2023, 6, 13), new DateOnly(2023, 6, 17), recordCount: 5, offset: 1, cancellationToken)));

        yield return new("POST get_cdr_by_request_id", "CallDetailRecords.ListByRequestAsync", async () =>
            Tell(await cpaas.CallDetailRecords.ListByRequestAsync("91da7c083f", cancellationToken)));

        yield return new("POST get_cdr_by_campaign_id", "CallDetailRecords.ListByCampaignAsync", async () =>
            Tell(await cpaas.CallDetailRecords.ListByCampaignAsync("CM39139118b8", cancellationToken)));

        yield return new("GET get_cdr_statistics", "Statistics.GetAsync", async () =>
            Tell(await cpaas.Statistics.GetAsync(cancellationToken)));

        yield return new("GET get_live_call_statistics", "Statistics.GetLiveAsync", async () =>
        {
            CPaaSLiveStatistics live = await cpaas.Statistics.GetLiveAsync(cancellationToken);
            return Words.Of($"live calls: {live.ClickToCall} click to call, {live.Campaign} of campaigns, {live.Inbound} inbound, {live.OneTimePassword} with passwords");
        });

        yield return new("POST get_campaign_cdr_statistics", "Statistics.GetByCampaignAsync", async () =>
            Tell(await cpaas.Statistics.GetByCampaignAsync("CM7b1b0f4c2f", cancellationToken)));

        yield return new("POST modify_call", "Calls.BlindTransferAsync and others", async () =>
        {
            const string channel = "PJSIP/101-0000023c";
            CPaaSConfirmation[] done =
            [
                await cpaas.Calls.BlindTransferAsync(channel, "102", cancellationToken),
                await cpaas.Calls.AttendedTransferAsync(channel, "102", cancellationToken),
                await cpaas.Calls.HangUpAsync(channel, cancellationToken),
                await cpaas.Calls.StartRecordingAsync(channel, cancellationToken),
            ];
            return Words.Of($"{Words.Count(done.Length, "change")}, the last: {Tell(done[^1])}");
        });
    }

    private static string Tell(string what, CPaaSReceipt receipt) => $"{what} {receipt.Id}";

    private static string Tell(CPaaSConfirmation confirmation) => confirmation.Message ?? "done";

    private static string Tell(CPaaSImport import) => import.Message ?? "done";

    private static string Tell(CPaaSCallStatistics counts) => Words.Of($"{counts.Answered} of {counts.Total} answered, {counts.NoAnswer} not, {counts.Busy} busy");

    private static string Tell(IReadOnlyList<CPaaSCallDetailRecord> records)
    {
        CallRecord last = records[^1].ToCallRecord();
        return Words.Of($"{Words.Count(records.Count, "record")}, the last of {last.From} -> {last.To}, {last.Status}, {last.StartedAt:HH:mm:ss} to {last.EndedAt:HH:mm:ss} UTC");
    }
}
