using System.Net.Http.Json;
using System.Text.Json;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Testing.Tests.Shapes;

public sealed class SangomaShapeTests() : ShapeFixture(StubVendor.SangomaCrm, ("Token", StubVendor.Token))
{
    private static readonly HttpMethod _get = HttpMethod.Get;

    [TestCase("calls/list/both/0", 12)]
    [TestCase("calls/list/inbound/0", 6)]
    [TestCase("calls/list/outbound/0", 6)]
    [TestCase("calls/list/sideways/0", 0)]
    [TestCase("calls/list/sideways", 0)]
    [TestCase("calls/list/both/1551930001", 10)]
    [TestCase("calls/list/both/1551929929/20", 10)]
    [TestCase("calls/list/both/1/3", 3)]
    [TestCase("calls/list/both/1/3/10", 2)]
    [TestCase("calls/list/both/9223372036854775807/2147483647/2147483647", 0)]
    public async Task Calls_are_those_of_the_window(string path, int rows) =>
        Rows(await ShapeAsync("Calls.List", _get, path)).Should().HaveCount(rows);

    [Test]
    public async Task Calls_of_the_last_day_are_there()
    {
        var now = new ManualTimeProvider(new DateTimeOffset(2026, 3, 1, 0, 30, 0, TimeSpan.Zero));
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm }, TimeProvider = now });
        using var client = new HttpClient { BaseAddress = stubs.BaseAddress };
        client.DefaultRequestHeaders.Add("Token", StubVendor.Token);
        long yesterday = now.GetUtcNow().AddDays(-1).ToUnixTimeSeconds();
        now.Advance(TimeSpan.FromDays(7));

        JsonElement[] rows = Rows(await client.GetStringAsync(new Uri($"calls/list/both/{yesterday}/999/0", UriKind.Relative)));

        rows.Select(row => $"{row.GetProperty("uuid")} {row.GetProperty("type")} {row.GetProperty("direction")} {row.GetProperty("recordingfile")}").Should().Equal(
            "1772314200.100 START outbound ",
            "1772314200.100 END outbound external-1000-6025551212-20260228-213000-1772314200.100.wav",
            "1772321400.102 START inbound ",
            "1772321400.102 END inbound external-1000-6025551212-20260228-233000-1772321400.102.wav");
        Rows(await client.GetStringAsync(new Uri("calls/1772321400.102", UriKind.Relative))).Select(row => row.ToString()).Should().Equal(rows[2..].Select(row => row.ToString()), "they are the same as long as the server runs");
        (await client.GetStringAsync(new Uri("calls/recording/1772321400.102", UriKind.Relative))).Should().StartWith("RIFF");
    }

    [TestCase("calls/list/both/soon", "since")]
    [TestCase("calls/list/1/0", "direction")]
    [TestCase("calls/list", "uuid")]
    [TestCase("calls/list/both/0/0", "limit")]
    [TestCase("calls/list/both/0/1/-1", "offset")]
    [TestCase("calls/list/both/0?page=2", "page")]
    public async Task A_window_that_the_document_does_not_know_is_told(string path, string what) =>
        (await RefusalAsync(_get, path)).Should().Contain(what).And.StartWith("{\"status\":false,\"message\":");

    [Test]
    public async Task A_call_has_its_rows() =>
        Rows(await ShapeAsync("Calls.Get", _get, "calls/1551930100.20")).Select(row => row.GetProperty("type").GetString()).Should().Equal("START", "END");

    [TestCase("calls/recording/1551930100.20")]
    [TestCase("calls/voicemail/1551930100.20")]
    public async Task Audio_of_a_call_is_a_wave_file(string path) => (await AnswerAsync(_get, path)).Should().StartWith("RIFF");

    [TestCase("Users.GetByExtension", "users/extension/1017", "18", "1017")]
    [TestCase("Users.GetById", "users/id/18", "18", "1017")]
    public async Task A_user_has_the_number_that_was_asked_for(string operation, string path, string id, string extension)
    {
        using JsonDocument user = JsonDocument.Parse(await ShapeAsync(operation, _get, path));

        user.RootElement.GetProperty("id").GetString().Should().Be(id);
        user.RootElement.GetProperty("default_extension").GetString().Should().Be(extension);
    }

    [TestCase("Calls.Get", "calls/1700000000.1", "Call not found")]
    [TestCase("Calls.Recording", "calls/recording/1700000000.1", "Recording not found")]
    [TestCase("Calls.Recording", "calls/recording/1551930300.24", "Recording not found")]
    [TestCase("Calls.Voicemail", "calls/voicemail/1700000000.1", "Voicemail not found")]
    public async Task What_is_not_there_is_refused_in_the_PBX_s_words(string operation, string path, string words) =>
        (await ShapeAsync(operation, _get, path)).Should().Be($$"""{"status":false,"message":"{{words}}"}""");

    [Test]
    public async Task Webhooks_added_at_once_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Client.PostAsync(new Uri("webhooks", UriKind.Relative), Hook($"https://crm.example.com/{number}", "both"))));

        Rows(await AnswerAsync(_get, "webhooks")).Should().HaveCount(23);
    }

    [Test]
    public async Task A_webhook_deleted_many_times_at_once_is_deleted_once()
    {
        HttpResponseMessage[] replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Client.DeleteAsync(new Uri("webhooks/2", UriKind.Relative))));

        (await Task.WhenAll(replies.Select(reply => reply.Content.ReadAsStringAsync()))).Should().ContainSingle(answer => answer.Contains("true"));
    }

    [TestCase("users/extension/2000")]
    [TestCase("users/id/1001")]
    public async Task A_user_that_is_not_there_is_not_found(string path) => (await AnswerAsync(_get, path)).Should().Contain("User not found");

    [Test]
    public async Task A_webhook_is_added_listed_changed_and_gone()
    {
        await ShapeAsync("Webhooks.Add", HttpMethod.Post, "webhooks", Hook("https://crm.example.com/calls", "outbound"));
        Rows(await ShapeAsync("Webhooks.ListByDirection", _get, "webhooks/outbound")).Should().ContainSingle().Which.GetRawText().Should().Be("""{"id":4,"url":"https://crm.example.com/calls","direction":"outbound"}""");

        await ShapeAsync("Webhooks.Update", HttpMethod.Patch, "webhooks/4", Hook("https://crm.example.com/all", "both"));
        (await ShapeAsync("Webhooks.Get", _get, "webhooks/4")).Should().Be("""{"id":4,"url":"https://crm.example.com/all","direction":"both"}""");

        await ShapeAsync("Webhooks.Delete", HttpMethod.Delete, "webhooks/4");
        Rows(await ShapeAsync("Webhooks.List", _get, "webhooks")).Select(row => row.GetProperty("id").GetInt32()).Should().Equal(1, 2, 3);
        (await ShapeAsync("Webhooks.Delete", HttpMethod.Delete, "webhooks/4")).Should().Be("""{"status":false,"message":"Webhook not found"}""");
    }

    [Test]
    public async Task A_webhook_of_the_document_can_be_deleted_and_is_gone()
    {
        await AnswerAsync(HttpMethod.Delete, "webhooks/2");

        Rows(await AnswerAsync(_get, "webhooks")).Select(row => row.GetProperty("id").GetInt32()).Should().Equal(1, 3);
    }

    [TestCase("ftp://crm.example.com/", "both", "url")]
    [TestCase("https://crm.example.com/", "1", "direction")]
    public async Task A_webhook_that_the_document_does_not_allow_is_told(string url, string direction, string field) =>
        (await RefusalAsync(HttpMethod.Post, "webhooks", Hook(url, direction))).Should().Contain($"body.{field}: expected ");

    [Test]
    public async Task An_address_has_512_characters_at_most() =>
        (await RefusalAsync(HttpMethod.Post, "webhooks", Hook("https://crm.example.com/" + new string('a', 489), "both"))).Should().Contain("512");

    [Test]
    public async Task The_document_s_refusal_stays() =>
        (await AnswerAsync(HttpMethod.Post, "webhooks", Hook("http://postb.in/refused", "both"))).Should().Contain("Could not add webhook");

    private static JsonContent Hook(string url, string direction)
    {
        var content = JsonContent.Create(new { url, direction });
        content.LoadIntoBufferAsync().Wait();
        return content;
    }

    private static JsonElement[] Rows(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("data").EnumerateArray()];
}
