using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>The limits of the document, each from both sides; what is refused is not sent.</summary>
[TestFixture]
public sealed class ValidationTests : LegalRequestsFixture<CPaaSDocument, ICPaaSClient>
{
    private const string Agent = "919979271234";
    private const string CallerId = "15168148111";
    private const string Destination = "918000685678";
    private const string Zone = "Asia/Kolkata";
    private const string ExampleList = "LS608c393614";
    private const string ExampleDndList = "DNd2b09f8f80";

    // 17:30 in India.
    private static readonly DateTimeOffset s_now = new(2023, 7, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTime s_later = new(2023, 7, 1, 17, 30, 1);
    private static readonly DateTime s_day = new(2023, 7, 1);
    private static readonly CPaaSCampaignPace s_pace = new(1, 1, 0, TimeSpan.Zero);

    private static readonly TestCaseData[] s_bad =
    [
        Case("no call", client => client.Calls.ClickToCallAsync(null!), "clickToCall"),
        Case("no agent", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall(null!, CallerId, Destination)), "AgentNumber"),
        Case("an agent of 9 digits", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall("123456789", CallerId, Destination)), "AgentNumber"),
        Case("an agent of 16 digits", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall("1234567890123456", CallerId, Destination)), "AgentNumber"),
        Case("an agent with a plus", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall("+919979271234", CallerId, Destination)), "AgentNumber"),
        Case("an agent in other digits", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall("९१९९७९२७१२३४", CallerId, Destination)), "AgentNumber"),
        Case("a destination of 9 digits", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, "123456789")), "DestinationNumber"),
        Case("a caller ID of 16 digits", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, "1234567890123456", Destination)), "CallerId"),
        Case("an empty caller ID", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, "", Destination)), "CallerId"),
        Case("an empty recording option", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, Destination) { Recording = default(CPaaSRecordingOption) }), "Recording"),
        Case("an empty channel", client => client.Calls.BlindTransferAsync("", "102"), "channel"),
        Case("a channel with a line break", client => client.Calls.HangUpAsync("PJSIP/1\n"), "channel"),
        Case("a transfer to nobody", client => client.Calls.AttendedTransferAsync("PJSIP/1", " "), "transferTo"),
        Case("a recording of no channel", client => client.Calls.StartRecordingAsync(null!), "channel"),

        Case("a callback now", client => client.Callbacks.CreateAsync(Callback(s_later.AddSeconds(-1))), "ScheduledAt"),
        Case("a callback in UTC", client => client.Callbacks.CreateAsync(Callback(DateTime.SpecifyKind(s_later, DateTimeKind.Utc))), "ScheduledAt"),
        Case("a callback in the machine's time", client => client.Callbacks.CreateAsync(Callback(DateTime.SpecifyKind(s_later, DateTimeKind.Local))), "ScheduledAt"),
        Case("a callback without a zone", client => client.Callbacks.CreateAsync(Callback(s_later, zone: "")), "TimeZone"),
        Case("a callback over in every zone", client => client.Callbacks.CreateAsync(Callback(new DateTime(2023, 7, 1), zone: "Mars/Olympus")), "ScheduledAt"),
        Case("a callback without recording option", client => client.Callbacks.CreateAsync(Without(Callback(s_later))), "Recording"),
        Case("a changed callback without id", client => client.Callbacks.UpdateAsync(Change("", s_later)), "RequestId"),
        Case("a changed callback over in every zone", client => client.Callbacks.UpdateAsync(Change("a", new DateTime(2023, 7, 1))), "ScheduledAt"),
        Case("a changed callback in UTC", client => client.Callbacks.UpdateAsync(Change("a", s_now.UtcDateTime.AddDays(9))), "ScheduledAt"),
        Case("a deleted callback without id", client => client.Callbacks.DeleteAsync(" "), "requestId"),

        Case("no password", client => client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, null, "AN1", 1, CallerId)), "Password"),
        Case("an empty password", client => client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "", "AN1", 1, CallerId)), "Password"),
        Case("a password for 9 digits", client => client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword("123456789", "1", "AN1", 1, CallerId)), "CustomerNumber"),
        Case("a password without template", client => client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1", "", 1, CallerId)), "TemplateId"),
        Case("a password told never", client => client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1", "AN1", 0, CallerId)), "Repeat"),
        Case("a password of nobody", client => client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1", "AN1", 1, "me")), "CallerId"),
        Case("a volume that is not allowed", client => SpeakAsync(client, new CPaaSSpeech { Volume = new CPaaSVolume("+6dB") }), "Volume"),
        Case("a rate that is not allowed", client => SpeakAsync(client, new CPaaSSpeech { Rate = new CPaaSRate("x- fast") }), "Rate"),
        Case("a pitch that is not allowed", client => SpeakAsync(client, new CPaaSSpeech { Pitch = new CPaaSPitch("HIGH") }), "Pitch"),
        Case("an engine that is not allowed", client => SpeakAsync(client, new CPaaSSpeech { Engine = default(CPaaSSpeechEngine) }), "Engine"),
        Case("an empty voice", client => SpeakAsync(client, new CPaaSSpeech { Voice = new CPaaSVoice("") }), "Voice"),
        Case("an empty language", client => SpeakAsync(client, new CPaaSSpeech { LanguageCode = "" }), "LanguageCode"),

        Case("half a character of a password", client => client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "12\uD83D", "AN1", 1, CallerId)), "Password"),
        Case("a callback in half a second", client => client.Callbacks.CreateAsync(Callback(s_later.AddMilliseconds(500))), "ScheduledAt"),

        Case("a list without name", client => client.ContactLists.CreateAsync(""), "name"),
        Case("contacts of no list", client => client.ContactLists.AddAsync("", [new CPaaSContact("a", "9876500001")]), "listId"),
        Case("no contacts", client => client.ContactLists.AddAsync("LS1", []), "contacts"),
        Case("a contact that is null", client => client.ContactLists.AddAsync("LS1", [null!]), "contacts"),
        Case("a contact without name", client => client.ContactLists.AddAsync("LS1", [new CPaaSContact("a", "9876500001"), new CPaaSContact("", "9876500001")]), "contacts[1].Name"),
        Case("a contact without number", client => client.ContactLists.AddAsync("LS1", [new CPaaSContact("a", "one")]), "contacts[0].Number"),
        Case("a contact field that is null", client => client.ContactLists.AddAsync("LS1", [new CPaaSContact("a", "9876500001") { Fields = { ["field1"] = null! } }]), "contacts[0].Fields"),
        Case("a contact field without name", client => client.ContactLists.AddAsync("LS1", [new CPaaSContact("a", "9876500001") { Fields = { [""] = "x" } }]), "contacts[0].Fields"),
        Case("a file without name", client => client.ContactLists.ImportAsync("LS1", ""), "fileName"),
        Case("a DND list without name", client => client.DndLists.CreateAsync("\t"), "name"),
        Case("DND contacts of no list", client => client.DndLists.AddAsync(" ", [new CPaaSDndContact("a", "1")]), "dndListId"),
        Case("no DND contacts", client => client.DndLists.AddAsync("DN1", null!), "contacts"),
        Case("a DND contact of 16 digits", client => client.DndLists.AddAsync("DN1", [new CPaaSDndContact("a", "1234567890123456")]), "contacts[0].Number"),
        Case("a DND file of no list", client => client.DndLists.ImportAsync("", "a.csv"), "dndListId"),

        Case("no campaign", client => client.Campaigns.CreateAsync(null!), "campaign"),
        Case("a campaign without list", client => client.Campaigns.CreateAsync(Campaign(list: "")), "ListId"),
        Case("a campaign without DND list", client => client.Campaigns.CreateAsync(Campaign(dnd: null!)), "DndListId"),
        Case("a campaign without name", client => client.Campaigns.CreateAsync(Campaign(name: "")), "Name"),
        Case("a campaign of nobody", client => client.Campaigns.CreateAsync(Campaign(callerId: "me")), "CallerId"),
        Case("a campaign without text", client => client.Campaigns.CreateAsync(Campaign(text: " ")), "AnnouncementText"),
        Case("a campaign that ends at its start", client => client.Campaigns.CreateAsync(Campaign(days: 0)), "EndsAt"),
        Case("a campaign in UTC", client => client.Campaigns.CreateAsync(Campaign(kind: DateTimeKind.Utc)), "StartsAt"),
        Case("a campaign without pace", client => client.Campaigns.CreateAsync(Campaign(pace: null)), "Pace"),
        Case("a campaign that dials nobody", client => client.Campaigns.CreateAsync(Campaign(pace: new CPaaSCampaignPace(0, 1, 0, TimeSpan.Zero))), "CallsPerMinute"),
        Case("a campaign that says nothing", client => client.Campaigns.CreateAsync(Campaign(pace: new CPaaSCampaignPace(1, 0, 0, TimeSpan.Zero))), "Repeat"),
        Case("a campaign of -1 retries", client => client.Campaigns.CreateAsync(Campaign(pace: new CPaaSCampaignPace(1, 1, -1, TimeSpan.Zero))), "MaxRetries"),
        Case("a campaign that retries before", client => client.Campaigns.CreateAsync(Campaign(pace: new CPaaSCampaignPace(1, 1, 0, TimeSpan.FromSeconds(-1)))), "RetryTime"),
        Case("a campaign that retries after half a second", client => client.Campaigns.CreateAsync(Campaign(pace: new CPaaSCampaignPace(1, 1, 0, TimeSpan.FromMilliseconds(500)))), "RetryTime"),
        Case("a campaign in a zone without name", client => client.Campaigns.CreateAsync(Campaign(zone: "")), "TimeZone"),
        Case("a campaign whose IVR says nothing", client => client.Campaigns.CreateAsync(new CPaaSIvrCampaign("LS1", "DN1", "a", "1", "", s_day, s_later, s_pace)), "AnnouncementText"),
        Case("a campaign without file", client => client.Campaigns.CreateAsync(new CPaaSRecordedAnnouncementCampaign("LS1", "DN1", "a", "1", "", s_day, s_later, s_pace)), "FileName"),
        Case("a stopped campaign without id", client => client.Campaigns.StopAsync("a b"), "campaignId"),

        Case("records from a time of day", client => client.CallDetailRecords.ListByDateAsync(s_later, s_later.AddDays(1)), "firstDay"),
        Case("records to a time of day", client => client.CallDetailRecords.ListByDateAsync(s_day, s_later), "lastDay"),
        Case("records of an empty range", client => client.CallDetailRecords.ListByDateAsync(s_day, s_day.AddDays(-1)), "lastDay"),
        Case("no records", client => client.CallDetailRecords.ListByDateAsync(s_day, s_day, recordCount: 0), "recordCount"),
        Case("records before the first", client => client.CallDetailRecords.ListByDateAsync(s_day, s_day, offset: -1), "offset"),
        Case("records of no request", client => client.CallDetailRecords.ListByRequestAsync(""), "requestId"),
        Case("records of no campaign", client => client.CallDetailRecords.ListByCampaignAsync(null!), "campaignId"),
        Case("waiting for no request", client => client.CallDetailRecords.WaitForRequestAsync(""), "requestId"),
        Case("waiting not at all", client => client.CallDetailRecords.WaitForRequestAsync("a", timeout: TimeSpan.Zero), "timeout"),
        Case("waiting for ever", client => client.CallDetailRecords.WaitForRequestAsync("a", timeout: TimeSpan.MaxValue), "timeout"),
        Case("looking without a pause", client => client.CallDetailRecords.WaitForRequestAsync("a", interval: TimeSpan.Zero), "interval"),
        Case("statistics of no campaign", client => client.Statistics.GetByCampaignAsync(""), "campaignId"),
    ];

    private static readonly TestCaseData[] s_good =
    [
        Fits("10 digits", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall("9979271234", "1", "8000685678"))),
        Fits("15 digits", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall("123456789012345", "+123456789012345", "123456789012345"))),
        Fits("a recording option that nobody listed", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, Destination) { Recording = new CPaaSRecordingOption("stereo") })),
        Fits("a callback in a second", client => client.Callbacks.CreateAsync(Callback(s_later))),
        Fits("a callback in an unknown zone where it may still be earlier", client => client.Callbacks.CreateAsync(Callback(new DateTime(2023, 7, 1, 0, 0, 1), zone: "Mars/Olympus"))),
        Fits("a changed callback in the westernmost zone", client => client.Callbacks.UpdateAsync(Change("a", new DateTime(2023, 7, 1, 0, 0, 1)))),
        Fits("the ends of the allowed words", client => SpeakAsync(client, new CPaaSSpeech { Volume = CPaaSVolume.ExtraLoud, Rate = CPaaSRate.ExtraSlow, Pitch = CPaaSPitch.ExtraHigh, Engine = CPaaSSpeechEngine.Neural })),
        Fits("a voice that nobody listed", client => SpeakAsync(client, new CPaaSSpeech { Voice = new CPaaSVoice("Aditi") })),
        Fits("a contact with an empty field", client => client.ContactLists.AddAsync("LS1", [new CPaaSContact("a", "9876500001") { Fields = { ["field1"] = "" } }])),
        Fits("the slowest campaign", client => client.Campaigns.CreateAsync(Campaign())),
        Fits("a single day", client => client.CallDetailRecords.ListByDateAsync(s_day, s_day, recordCount: 1, offset: 0)),
    ];

    [TestCaseSource(nameof(s_bad))]
    public async Task Bad_input_is_refused_before_anything_is_sent(Func<ICPaaSClient, Task> call, string parameter)
    {
        var handler = new AnsweringHandler("{}");
        using CPaaSClient client = handler.NewClient(new ManualTimeProvider(s_now));

        ArgumentException error = (await FluentActions.Awaiting(() => call(client)).Should().ThrowAsync<ArgumentException>()).Which;

        error.ParamName.Should().Be(parameter);
        error.Message.Should().Contain(parameter);
        handler.Sent.Should().BeEmpty();
    }

    [TestCaseSource(nameof(s_good))]
    public async Task What_is_just_within_the_limits_is_sent(Func<ICPaaSClient, Task> call)
    {
        var handler = new AnsweringHandler("""{"response":{"request_id":"a","campaign_id":"a","success":"true"}}""");
        using CPaaSClient client = handler.NewClient(new ManualTimeProvider(s_now));

        await call(client);

        handler.Sent.Should().ContainSingle();
    }

    [TestCase(0)]
    [TestCase(1001)]
    public void A_page_size_out_of_range_is_refused_when_the_list_is_made(int pageSize)
    {
        using CPaaSClient client = new AnsweringHandler("{}").NewClient();

        client.Invoking(cpaas => cpaas.CallDetailRecords.ListAllAsync(s_day, s_day, pageSize: pageSize)).Should().Throw<TelephonyArgumentException>().WithMessage("*1 to 1000*");
    }

    [Test]
    public async Task A_refused_password_is_not_in_the_message()
    {
        using CPaaSClient client = new AnsweringHandler("{}").NewClient();

        (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "7309\n", "AN1", 1, CallerId))).Should().ThrowAsync<ArgumentException>())
            .Which.ToString().Should().NotContain("7309");
    }

    private static CPaaSCallback Callback(DateTime at, string zone = Zone) => new(Agent, CallerId, Destination, at, zone);

    private static CPaaSCallback Without(CPaaSCallback callback)
    {
        callback.Recording = default;
        return callback;
    }

    private static CPaaSCallbackChange Change(string id, DateTime at) => new(id, Agent, CallerId, Destination, at);

    private static CPaaSDynamicAnnouncementCampaign Campaign(
        string list = "LS1", string dnd = "DN1", string name = "a", string callerId = "1", string text = "x", int days = 1, DateTimeKind kind = DateTimeKind.Unspecified, string? zone = null) =>
        Campaign(s_pace, list, dnd, name, callerId, text, days, kind, zone);

    private static CPaaSDynamicAnnouncementCampaign Campaign(
        CPaaSCampaignPace? pace, string list = "LS1", string dnd = "DN1", string name = "a", string callerId = "1", string text = "x", int days = 1, DateTimeKind kind = DateTimeKind.Unspecified, string? zone = null) =>
        new(list, dnd, name, callerId, text, DateTime.SpecifyKind(s_day, kind), DateTime.SpecifyKind(s_day.AddDays(days), kind), pace!) { TimeZone = zone };

    private static Task<CPaaSReceipt> SpeakAsync(ICPaaSClient client, CPaaSSpeech speech) =>
        client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1", "AN1", 1, CallerId) { Speech = speech });

    private static TestCaseData Case(string name, Func<ICPaaSClient, Task> call, string parameter) =>
        new TestCaseData(call, parameter).SetName($"{{m}}: {name}");

    private static TestCaseData Fits(string name, Func<ICPaaSClient, Task> call) => new TestCaseData(call).SetName($"{{m}}: {name}");

    protected override IEnumerable<Func<Task>> Requests(ICPaaSClient client, LegalValues values)
    {
        (string list, string dndList) = (values.One(ExampleList, values.Id()), values.One(ExampleDndList, values.Id()));
        DateTime soon = new(values.Number(2200, 9998), 1, 1);
        DateTime first = values.Clock(1).Date;
        yield return () => client.Calls.ClickToCallAsync(new(Mobile(values), values.PhoneNumber(), Mobile(values)) { Recording = values.MaybeOf(values.Word<CPaaSRecordingOption>), Transcript = values.One(true, false) });
        yield return () => client.Calls.BlindTransferAsync(values.Text(), values.Text());
        yield return () => client.Calls.AttendedTransferAsync(values.Text(), values.Text());
        yield return () => client.Calls.StartRecordingAsync(values.Text());
        yield return () => client.Calls.HangUpAsync(values.Text());
        yield return () => client.OneTimePasswords.SendAsync(new(Mobile(values), values.Text(), values.Id(), values.Number(1, int.MaxValue), values.PhoneNumber()) { Speech = values.Maybe(() => Speech(values)) });
        yield return () => client.Callbacks.CreateAsync(new(Mobile(values), values.PhoneNumber(), Mobile(values), soon, values.Zone()) { Recording = values.Word<CPaaSRecordingOption>() });
        yield return () => client.Callbacks.UpdateAsync(new(values.Id(), Mobile(values), values.PhoneNumber(), Mobile(values), soon) { Recording = values.Word<CPaaSRecordingOption>() });
        yield return () => client.Callbacks.DeleteAsync(values.Id());
        yield return () => client.ContactLists.CreateAsync(values.Text());
        yield return () => client.ContactLists.AddAsync(list, [new(values.Text(), Mobile(values)), new(values.Text(), Mobile(values)) { Fields = { [values.Text()] = values.One("", values.Text()) } }]);
        yield return () => client.ContactLists.ImportAsync(list, values.Text());
        yield return () => client.DndLists.CreateAsync(values.Text());
        yield return () => client.DndLists.AddAsync(dndList, [new(values.Text(), Mobile(values))]);
        yield return () => client.DndLists.ImportAsync(dndList, values.Text());
        foreach (CPaaSNewCampaign campaign in Campaigns(values))
        {
            campaign.TimeZone = values.Maybe(values.Zone);
            campaign.RetryOnStatuses = values.Maybe(() => values.Text());
            campaign.RetryAttempts = values.MaybeOf(() => values.Number(0, int.MaxValue));
            yield return () => client.Campaigns.CreateAsync(campaign);
        }

        yield return () => client.Campaigns.StopAsync(values.Id());
        yield return () => client.Campaigns.ListAsync();
        yield return () => client.CallDetailRecords.ListByDateAsync(first, first.AddDays(values.Number(0, 30)), values.MaybeOf(() => values.Number(1, int.MaxValue)), values.MaybeOf(() => values.Number(0, int.MaxValue)));
        yield return () => client.CallDetailRecords.ListByRequestAsync(values.Id());
        yield return () => client.CallDetailRecords.ListByCampaignAsync(values.Id());
        yield return () => client.Statistics.GetAsync();
        yield return () => client.Statistics.GetLiveAsync();
        yield return () => client.Statistics.GetByCampaignAsync(values.Id());
    }

    private static IEnumerable<CPaaSNewCampaign> Campaigns(LegalValues values)
    {
        (DateTime start, DateTime end) = values.One((DateTime.MinValue, DateTime.MinValue.AddSeconds(1)), (new DateTime(9999, 12, 31), new DateTime(9999, 12, 31, 23, 59, 59)), (values.Clock(1, 4000), values.Clock(4002)));
        var pace = new CPaaSCampaignPace(values.Number(1, int.MaxValue), values.Number(1, int.MaxValue), values.Number(0, int.MaxValue), TimeSpan.FromSeconds(values.Number(0, int.MaxValue)));
        yield return new CPaaSDynamicAnnouncementCampaign(ExampleList, ExampleDndList, values.Text(), values.PhoneNumber(), "Dear\n" + values.Text(), start, end, pace) { Speech = values.Maybe(() => Speech(values)) };
        yield return new CPaaSRecordedAnnouncementCampaign(values.Id(), ExampleDndList, values.Text(), values.PhoneNumber(), values.Text(), start, end, pace);
        yield return new CPaaSIvrCampaign(ExampleList, ExampleDndList, values.Text(), values.PhoneNumber(), values.Text(), start, end, pace) { Speech = values.Maybe(() => Speech(values)) };
    }

    private static string Mobile(LegalValues values) => values.Digits(10, 15);

    private static CPaaSSpeech Speech(LegalValues values) =>
        new() { Voice = values.Word<CPaaSVoice>(), Volume = values.One(CPaaSVolume.Silent, CPaaSVolume.ExtraLoud), Rate = CPaaSRate.ExtraSlow, Pitch = CPaaSPitch.ExtraHigh, LanguageCode = values.Text(), Engine = CPaaSSpeechEngine.Neural };
}
