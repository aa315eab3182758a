namespace Telephony.Sdk.Exotel.Tests.Calls;

[TestFixture]
public sealed class CallsContractTests : ExotelContractTests
{
    private const string Sid = "c5797dcbaaeed7678c4062a4a3ed2f8a";

    [Test]
    public async Task The_reply_is_read_field_by_field()
    {
        ExotelCall call = await ReplyAsync<ExotelCall>("Calls.Connect");

        call.Should().BeEquivalentTo(new ExotelCall
        {
            Sid = Sid,
            DateCreated = new DateTime(2017, 3, 3, 10, 48, 33),
            DateUpdated = new DateTime(2017, 3, 3, 10, 48, 33),
            AccountSid = "test-sid",
            To = "09876500240",
            From = "09876500682",
            PhoneNumberSid = "08080804890",
            Status = ExotelCallStatus.InProgress,
            StartTime = new DateTime(2017, 3, 3, 10, 48, 33),
            Direction = "outbound-api",
            ResourcePath = $"/v1/Accounts/test-sid/Calls/{Sid}",
        });
        call.StartTime!.Value.Kind.Should().Be(DateTimeKind.Unspecified);
        call.StartedAt.Should().Be(new DateTimeOffset(2017, 3, 3, 5, 18, 33, TimeSpan.Zero));
    }

    [Test]
    public async Task Every_field_is_sent()
    {
        ExotelConnectRequest request = Samples.Connect("+919876500241");
        request.CallType = ExotelCallType.Transactional;
        request.TimeLimit = TimeSpan.FromHours(4);
        request.RingTimeout = TimeSpan.FromSeconds(30);
        request.WaitUrl = new Uri("https://sounds.example.com/wait.wav");
        request.Record = true;
        request.RecordingChannels = ExotelRecordingChannels.DualChannel;
        request.RecordingFormat = ExotelRecordingFormat.HighQualityMp3;
        request.CustomField = "order 7 & 8";
        request.StatusCallback = new Uri("https://crm.example.com/exotel?secret=a");
        request.StatusCallbackEvents.Add(ExotelCallbackEvent.Terminal);
        request.StatusCallbackEvents.Add(ExotelCallbackEvent.Answered);
        request.StatusCallbackContentType = ExotelCallbackContentType.Json;

        ExotelCall call = await Client.Calls.ConnectAsync(request);

        call.Status.Should().Be(ExotelCallStatus.Queued);
        call.StartedAt.Should().BeNull("1970-01-01 05:30:00 means none");
    }

    [TestCase("09876500403", 403, TelephonyErrorKind.DoNotDisturb, "403", "Call to 09876500403 cannot be made because of TRAI NDNC regulations")]
    [TestCase("09876500413", 403, TelephonyErrorKind.Forbidden, "403", "Forbidden")]
    [TestCase("09876500423", 403, TelephonyErrorKind.DoNotDisturb, "403", "Call to 09876500423 cannot be made because of TRAI NDNC regulations")]
    [TestCase("09876500400", 200, TelephonyErrorKind.InvalidRequest, "400", "Invalid parameter & value")]
    [TestCase("09876500410", 200, TelephonyErrorKind.InvalidRequest, "400", "Invalid CallerId")]
    [TestCase("09876500429", 429, TelephonyErrorKind.RateLimited, "429", "Too Many Requests")]
    public async Task A_refusal_is_an_API_error_with_Exotels_words(string to, int status, TelephonyErrorKind kind, string code, string words)
    {
        TelephonyApiException refusal = (await Client.Awaiting(exotel => exotel.Calls.ConnectAsync(Samples.Connect(to))).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(kind);
        refusal.StatusCode.Should().Be(status);
        refusal.VendorCode.Should().Be(code);
        refusal.VendorMessage.Should().Be(words);
        refusal.RetryAfter.Should().Be(status == 429 ? TimeSpan.FromSeconds(60) : null);
        refusal.Vendor.Should().Be("Exotel");
    }

    [Test]
    public async Task A_bare_403_says_that_the_number_may_be_on_the_register() =>
        (await Client.Awaiting(exotel => exotel.Calls.ConnectAsync(Samples.Connect("09876500413"))).Should().ThrowAsync<TelephonyApiException>())
        .Which.Message.Should().Contain("do-not-disturb register");

    [Test]
    public async Task A_finished_call_is_read_back_and_becomes_a_record()
    {
        ExotelCall call = await ReplyAsync<ExotelCall>("Calls.Get");

        call.Status.Should().Be(ExotelCallStatus.Completed);
        call.ParentCallSid.Should().StartWith("p5797");
        call.Duration.Should().Be(TimeSpan.FromSeconds(90));
        call.Price.Should().Be("1.500000");
        call.AnsweredBy.Should().Be("human");
        call.ForwardedFrom.Should().Be("09876500001");
        call.CallerName.Should().Be("Asha Rao");
        call.CreatedAt.Should().Be(call.StartedAt);
        call.UpdatedAt.Should().Be(new DateTimeOffset(2017, 3, 3, 10, 50, 5, new TimeSpan(5, 30, 0)));
        call.ToCallRecord().Should().Be(new CallRecord("Exotel", Sid)
        {
            Direction = CallDirection.Outbound,
            From = "09876500682",
            To = "09876500240",
            StartedAt = new DateTimeOffset(2017, 3, 3, 10, 48, 33, new TimeSpan(5, 30, 0)),
            EndedAt = new DateTimeOffset(2017, 3, 3, 10, 50, 3, new TimeSpan(5, 30, 0)),
            Duration = call.Duration,
            TalkTime = TimeSpan.FromSeconds(78),
            Outcome = CallOutcome.Answered,
            Status = "completed",
            Recording = $"https://recordings.example.com/exotelrecordings/test-sid/{Sid}.mp3",
        });
    }

    [Test]
    public async Task Times_that_mean_none_are_none()
    {
        ExotelCall call = await Client.Calls.GetAsync("none");

        (call.StartTime, call.EndTime, call.DateUpdated, call.Duration, call.StartedAt, call.EndedAt, call.UpdatedAt).Should().Be((null, null, null, null, null, null, null));
        call.ToCallRecord().Should().Be(new CallRecord("Exotel", "none") { Direction = CallDirection.Outbound, From = "09876500682", To = "09876500240", Outcome = CallOutcome.Failed, Status = "failed" });
    }

    [Test]
    public async Task Numbers_may_be_texts_and_unknown_words_and_fields_are_kept()
    {
        ExotelCall call = await Client.Calls.GetAsync("text");

        (call.To, call.From, call.Price, call.Duration).Should().Be(("919876500240", "9876500682", "0.5", TimeSpan.FromSeconds(17)));
        call.Status.Should().Be(new ExotelCallStatus("ringing"));
        call.Details!.Leg1Status.Should().Be(ExotelCallStatus.Completed);
    }

    [Test]
    public async Task A_call_is_read_after_a_PHP_warning() => (await Client.Calls.GetAsync("warning")).Sid.Should().Be("warning");

    [Test]
    public async Task An_unknown_call_is_not_found() =>
        (await Client.Awaiting(exotel => exotel.Calls.GetAsync("unknown")).Should().ThrowAsync<TelephonyApiException>()).Which.Kind.Should().Be(TelephonyErrorKind.NotFound);

    [Test]
    public async Task A_page_is_a_protocol_error() =>
        (await Client.Awaiting(exotel => exotel.Calls.GetAsync("page")).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain("HTML");

    [Test]
    public async Task A_wrong_token_is_an_API_error_that_names_the_options_and_shows_no_credential()
    {
        using ExotelClient client = NewClient("wrong-token");

        TelephonyApiException refusal = (await client.Awaiting(exotel => exotel.Calls.GetAsync(Sid)).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(TelephonyErrorKind.Authentication);
        refusal.Message.Should().Contain("AccountSid, ApiKey and ApiToken");
        refusal.ToString().Should().NotContain("wrong-token").And.NotContain("test-account");
    }
}
