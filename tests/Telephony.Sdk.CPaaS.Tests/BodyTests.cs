using System.Globalization;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>What is sent beyond the documented calls, to the letter: the names and order of the document's examples, all values texts, whatever the culture.</summary>
[TestFixture("")]
[TestFixture("tr-TR")]
[TestFixture("hi-IN")]
[TestFixture("th-TH")]
[TestFixture("ar-SA")]
public sealed class BodyTests(string culture)
{
    private const string Agent = "919979271234";
    private const string CallerId = "15168148111";
    private const string Destination = "918000685678";

    private readonly AnsweringHandler _handler = new("""{"response":{"request_id":"a","campaign_id":"a","list_id":"a","dnd_list_id":"a","message":"m","success":"true"}}""");
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private CPaaSClient _client = null!;

    [OneTimeSetUp]
    public void Open() => _client = _handler.NewClient(new ManualTimeProvider(new DateTimeOffset(2023, 7, 1, 0, 0, 0, TimeSpan.Zero)));

    [SetUp]
    public void Start()
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        _handler.Sent.Clear();
    }

    [TearDown]
    public void Stop() => CultureInfo.CurrentCulture = _before;

    [OneTimeTearDown]
    public void Close() => _client.Dispose();

    [Test]
    public Task A_one_time_password() => SendsAsync(
        () => _client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1987", "AN2222314c96", 1, CallerId)
        {
            Speech = new CPaaSSpeech { Voice = CPaaSVoice.Raveena, Volume = CPaaSVolume.Soft, Rate = CPaaSRate.Slow, Pitch = CPaaSPitch.Medium },
        }),
        """{"customer_number":"919979271234","otp":"1987","announce_template_id":"AN2222314c96","repeat":"1","caller_id":"15168148111","voice":"Raveena","volume":"soft","rate":"slow","pitch":"medium"}""");

    [Test]
    public Task Contacts() => SendsAsync(
        () => _client.ContactLists.AddAsync("LSaa8f9db7e6", [new CPaaSContact("ankit", Agent) { Fields = { ["field1"] = "Ankit", ["field3"] = "500" } }, new CPaaSContact("abc", Destination)]),
        """{"list_id":"LSaa8f9db7e6","contacts":[{"contact_name":"ankit","contact_number":"919979271234","contact_fields":{"field1":"Ankit","field3":"500"}},{"contact_name":"abc","contact_number":"918000685678"}]}""");

    [Test]
    public Task A_campaign() => SendsAsync(
        () => _client.Campaigns.CreateAsync(new CPaaSRecordedAnnouncementCampaign(
            "LS5ac4d9833c", "DN4746f26296", "new1", CallerId, "a.wav", new DateTime(2023, 7, 17, 9, 0, 0), new DateTime(2023, 7, 18, 20, 0, 0), new CPaaSCampaignPace(1000, 3, 1, TimeSpan.FromMinutes(60)))),
        """{"list_id":"LS5ac4d9833c","dnd_list_id":"DN4746f26296","campaign_name":"new1","campaign_type":"0","campaign_caller_id":"15168148111","dynamic_announcement":"0","recorded_filename":"a.wav","announcement_text":"","campaign_start_date":"2023-07-17 09:00:00","campaign_end_date":"2023-07-18 20:00:00","repeat":"3","max_retries":"1","retry_time":"3600","calls_per_minute":"1000"}""");

    [Test]
    public Task A_one_time_password_with_every_field() => SendsAsync(
        () => _client.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1987", "AN2222314c96", 1000, CallerId) { Speech = Speech() }),
        """{"customer_number":"919979271234","otp":"1987","announce_template_id":"AN2222314c96","repeat":"1000","caller_id":"15168148111","voice":"Raveena","volume":"soft","rate":"slow","pitch":"medium","language_code":"en-US","tts_engine_type":"neural"}""");

    [Test]
    public Task A_campaign_with_every_field() => SendsAsync(
        () => _client.Campaigns.CreateAsync(new CPaaSDynamicAnnouncementCampaign(
            "LS1", "DN1", "new1", CallerId, "Dear {field1}", new DateTime(2023, 7, 17, 9, 0, 0), new DateTime(2023, 7, 18, 20, 0, 0), new CPaaSCampaignPace(10, 2, 0, TimeSpan.Zero))
        {
            TimeZone = "Asia/Kolkata",
            RetryOnStatuses = "BUSY",
            RetryAttempts = 2000,
            Speech = Speech(),
        }),
        """{"list_id":"LS1","dnd_list_id":"DN1","campaign_name":"new1","campaign_type":"0","campaign_caller_id":"15168148111","dynamic_announcement":"1","recorded_filename":"","announcement_text":"Dear {field1}","campaign_start_date":"2023-07-17 09:00:00","campaign_end_date":"2023-07-18 20:00:00","time_zone":"Asia/Kolkata","repeat":"2","max_retries":"0","retry_time":"0","calls_per_minute":"10","voice":"Raveena","volume":"soft","rate":"slow","pitch":"medium","language_code":"en-US","tts_engine_type":"neural","retry_on_statuses":"BUSY","retry_attempts":"2000"}""");

    [Test]
    public Task A_campaign_that_connects_to_an_IVR() => SendsAsync(
        () => _client.Campaigns.CreateAsync(new CPaaSIvrCampaign(
            "LS1", "DN1", "new1", CallerId, "abc", new DateTime(2023, 7, 17, 9, 0, 0), new DateTime(2023, 7, 18, 20, 0, 0), new CPaaSCampaignPace(10, 1, 1, TimeSpan.FromMinutes(1)))),
        """{"list_id":"LS1","dnd_list_id":"DN1","campaign_name":"new1","campaign_type":"1","campaign_caller_id":"15168148111","dynamic_announcement":"1","recorded_filename":"","announcement_text":"abc","campaign_start_date":"2023-07-17 09:00:00","campaign_end_date":"2023-07-18 20:00:00","repeat":"1","max_retries":"1","retry_time":"60","calls_per_minute":"10"}""");

    [Test]
    public Task Click_to_call_without_its_options() => SendsAsync(
        () => _client.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, Destination)),
        """{"agent_number":"919979271234","caller_id":"15168148111","destination_number":"918000685678","transcript":"off"}""");

    private static CPaaSSpeech Speech() => new()
    {
        Voice = CPaaSVoice.Raveena,
        Volume = CPaaSVolume.Soft,
        Rate = CPaaSRate.Slow,
        Pitch = CPaaSPitch.Medium,
        LanguageCode = "en-US",
        Engine = CPaaSSpeechEngine.Neural,
    };

    private async Task SendsAsync(Func<Task> call, string body)
    {
        await call();

        _handler.Sent.Should().ContainSingle().Which.Should().Be(body);
    }
}
