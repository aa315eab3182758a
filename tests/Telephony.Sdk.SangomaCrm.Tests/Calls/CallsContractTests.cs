using System.Globalization;
namespace Telephony.Sdk.SangomaCrm.Tests.Calls;

[TestFixture]
public sealed class CallsContractTests : SangomaContractTests
{
    private static readonly DateTimeOffset s_epoch = DateTimeOffset.FromUnixTimeSeconds(0);

    [TestCase("1551929888.14", "1000", "6025551213", "outbound")]
    [TestCase("1551929889.16", "6025551212", "1000", "inbound")]
    [TestCase("pbx01-1551929890.18", "6025551212", "1000", "inbound")]
    public async Task A_call_is_read_from_any_of_the_shapes(string uuid, string source, string destination, string direction)
    {
        SangomaCall call = await Client.Calls.GetAsync(uuid);

        call.Uuid.Should().Be(uuid);
        call.Source.Should().Be(source);
        call.Destination.Should().Be(destination);
        call.Direction.Should().Be(new CallDirection(direction));
    }

    [Test]
    public async Task A_call_of_two_rows_is_complete()
    {
        SangomaCall call = await Client.Calls.GetAsync("1551929889.16");

        call.IsComplete.Should().BeTrue();
        call.StartedAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1551929889));
        call.EndedAt.Should().BeAfter(call.StartedAt!.Value);
    }

    [Test]
    public async Task A_duration_sent_as_text_is_read() =>
        (await Client.Calls.GetAsync("1551929888.14")).Duration.Should().Be(TimeSpan.FromSeconds(17));

    [Test]
    public async Task A_call_that_the_PBX_refuses_is_an_API_error_with_its_words()
    {
        TelephonyApiException refusal = (await Client.Awaiting(client => client.Calls.GetAsync("1.1")).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.StatusCode.Should().Be(200);
        refusal.VendorMessage.Should().Be("Call not found");
        refusal.Operation.Should().Be("Calls.Get");
        refusal.Vendor.Should().Be("Sangoma CRM");
    }

    [TestCase("both", "1551929887.12")]
    [TestCase("inbound", "1551929887.12")]
    [TestCase("outbound", "1551930100.20")]
    public async Task A_list_of_a_direction_is_read(string direction, string firstUuid)
    {
        IReadOnlyList<SangomaCallRow> rows = await Client.Calls.ListAsync(new SangomaDirection(direction));

        rows.Should().HaveCountGreaterThan(1);
        rows[0].Uuid.Should().Be(firstUuid);
        rows.Should().OnlyContain(row => direction == "both" || row.Direction == new CallDirection(direction));
    }

    [TestCase("both", 1551930000, null, null, "1551930100.20")]
    [TestCase("both", 1551929000, 2, null, "1551929887.12")]
    [TestCase("both", 1551929000, 2, 2, "1551930100.20")]
    [TestCase("inbound", 1551930000, null, null, "1551930200.22")]
    [TestCase("inbound", 1551929000, 2, null, "1551929887.12")]
    [TestCase("inbound", 1551929000, 2, 2, "1551930200.22")]
    [TestCase("outbound", 1551930000, null, null, "1551930300.24")]
    [TestCase("outbound", 1551929000, 2, null, "1551930100.20")]
    [TestCase("outbound", 1551929000, 2, 2, "1551930300.24")]
    public async Task Since_limit_and_offset_are_sent_as_path_segments(string direction, long since, int? limit, int? offset, string firstUuid)
    {
        IReadOnlyList<SangomaCallRow> rows = await Client.Calls.ListAsync(
            new SangomaDirection(direction), DateTimeOffset.FromUnixTimeSeconds(since), limit, offset);

        rows[0].Uuid.Should().Be(firstUuid);
        if (limit is { } most)
        {
            rows.Should().HaveCountLessThanOrEqualTo(most);
        }
    }

    [TestCase(1551950004, "bare array")]
    [TestCase(1551950006, "numbers as text")]
    [TestCase(1551950009, "byte order mark, blank lines and text/html")]
    [TestCase(1551950010, "a PHP warning before the JSON")]
    public async Task A_list_is_read_however_the_PHP_server_wraps_it(long since, string how)
    {
        IReadOnlyList<SangomaCallRow> rows = await Client.Calls.ListAsync(SangomaDirection.Both, DateTimeOffset.FromUnixTimeSeconds(since));

        rows.Should().HaveCount(2, how);
        rows[0].Uuid.Should().Be("1551950000.5");
        rows[0].Type.Should().Be(SangomaCallRowType.Start);
        rows[0].CallDate.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1551950000));
        rows[1].Type.Should().Be(SangomaCallRowType.End);
    }

    [Test]
    public async Task Unknown_fields_are_kept()
    {
        IReadOnlyList<SangomaCallRow> rows = await Client.Calls.ListAsync(SangomaDirection.Both, DateTimeOffset.FromUnixTimeSeconds(1551950005));

        rows[0].AdditionalFields!["linkedid"].GetString().Should().Be("1551950000.4");
        rows[0].AdditionalFields!["recording"].GetProperty("format").ValueKind.Should().NotBe(System.Text.Json.JsonValueKind.Undefined);
    }

    [Test]
    public async Task A_list_without_calls_is_empty() =>
        (await Client.Calls.ListAsync(SangomaDirection.Both, DateTimeOffset.FromUnixTimeSeconds(1551950007))).Should().BeEmpty();

    [Test]
    public async Task A_refused_list_is_an_API_error() =>
        (await Client.Awaiting(client => client.Calls.ListAsync(SangomaDirection.Both, DateTimeOffset.FromUnixTimeSeconds(1551950008)))
            .Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().Be("Not licensed");

    [Test]
    public async Task A_login_page_is_a_protocol_error_that_points_at_the_address()
    {
        TelephonyProtocolException error = (await Client.Awaiting(client => client.Calls.ListAsync(SangomaDirection.Both, DateTimeOffset.FromUnixTimeSeconds(1551950011)))
            .Should().ThrowAsync<TelephonyProtocolException>()).Which;

        error.Message.Should().Contain("HTML").And.Contain("BaseAddress");
        error.ReplyText.Should().Contain("loginform");
    }

    [Test]
    public async Task All_pages_are_listed_row_by_row()
    {
        List<SangomaCallRow> rows = [];
        await foreach (SangomaCallRow row in Client.Calls.ListAllAsync(SangomaDirection.Both, pageSize: 3))
        {
            rows.Add(row);
        }

        rows.Should().HaveCount(7);
        rows.Select(row => row.Uuid).Distinct().Should().HaveCount(4);
    }

    [Test]
    public async Task Listing_goes_on_from_a_page_token()
    {
        PagedSequence<SangomaCallRow> all = Client.Calls.ListAllAsync(SangomaDirection.Both, pageSize: 3);
        string? token = null;
        await foreach (Page<SangomaCallRow> page in all.AsPages())
        {
            token = page.NextPageToken;
            break;
        }

        token.Should().StartWith("3:");
        List<string?> rest = [];
        await foreach (Page<SangomaCallRow> page in all.AsPages(token))
        {
            rest.AddRange(page.Items.Select(row => row.Uuid + row.Type.ToString()));
        }

        rest.Should().HaveCount(4).And.StartWith("1551940020.2END");
    }

    [Test]
    public async Task A_pair_across_a_page_border_is_one_call()
    {
        List<SangomaCall> calls = [];
        await foreach (SangomaCall call in Client.Calls.ListAllCallsAsync(SangomaDirection.Both, pageSize: 3))
        {
            calls.Add(call);
        }

        calls.Select(call => call.Uuid).Should().Equal("1551940000.1", "1551940020.2", "1551940060.3", "1551940070.4");
        calls.Where(call => call.IsComplete).Should().HaveCount(3);
        calls[1].EndedAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1551940050));
        calls[3].End.Should().BeNull();
    }

    [TestCase(1551950001, 2)]
    [TestCase(1551950002, 1)]
    [TestCase(1551950003, 1)]
    public async Task Rows_are_paired_when_END_is_missing_doubled_or_first(long since, int calls)
    {
        IReadOnlyList<SangomaCallRow> rows = await Client.Calls.ListAsync(SangomaDirection.Both, DateTimeOffset.FromUnixTimeSeconds(since));

        rows.ToCalls().Should().HaveCount(calls);
    }

    [TestCase("1551929887.12")]
    [TestCase("1551929888.14")]
    public async Task A_recording_is_bytes_with_their_type(string uuid)
    {
        using Download download = await Client.Calls.OpenRecordingAsync(uuid);
        using var bytes = new MemoryStream();
        long copied = await download.CopyToAsync(bytes);

        copied.Should().Be(bytes.Length).And.BeGreaterThan(1000);
        bytes.ToArray().Take(4).Should().Equal("RIFF"u8.ToArray());
        download.ContentType.Should().NotBeNullOrEmpty();
    }

    [Test]
    public async Task A_recording_is_saved_as_a_file_with_progress()
    {
        string folder = Directory.CreateTempSubdirectory("telephony-").FullName;
        try
        {
            string path = Path.Combine(folder, "call.wav");
            var progress = new List<long>();
            long saved = await Client.Calls.SaveRecordingAsync("1551929887.12", path, progress: new DirectProgress(progress.Add));

            new FileInfo(path).Length.Should().Be(saved);
            progress.Should().BeInAscendingOrder().And.EndWith(saved);
            Directory.GetFiles(folder).Should().ContainSingle("no part of a download stays behind");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public async Task JSON_in_place_of_a_recording_is_an_API_error() =>
        (await Client.Awaiting(client => client.Calls.OpenRecordingAsync("1551929889.16")).Should().ThrowAsync<TelephonyApiException>())
        .Which.VendorMessage.Should().Be("Recording not found");

    [Test]
    public async Task JSON_in_place_of_a_voicemail_is_an_API_error() =>
        (await Client.Awaiting(client => client.Calls.OpenVoicemailAsync("1551929889.16")).Should().ThrowAsync<TelephonyApiException>())
        .Which.Operation.Should().Be("Calls.Voicemail");

    [Test]
    public async Task A_page_in_place_of_a_recording_is_a_protocol_error() =>
        (await Client.Awaiting(client => client.Calls.OpenRecordingAsync("1551929891.20")).Should().ThrowAsync<TelephonyProtocolException>())
        .Which.Message.Should().Contain("HTML");

    [Test]
    public async Task A_wrong_token_is_an_authentication_error_that_does_not_show_it()
    {
        using SangomaCrmClient stranger = NewClient("not-the-token");

        TelephonyApiException refusal = (await stranger.Awaiting(client => client.Calls.ListAsync(SangomaDirection.Both)).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(TelephonyErrorKind.Authentication);
        refusal.StatusCode.Should().Be(401);
        refusal.ToString().Should().NotContain("not-the-token");
    }

    [Test]
    public async Task Since_1970_stands_for_all()
    {
        IReadOnlyList<SangomaCallRow> rows = await Client.Calls.ListAsync(SangomaDirection.Both, s_epoch, 3);

        rows.Select(row => row.CallDate!.Value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)).Should().HaveCount(3);
    }

    private sealed class DirectProgress(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
