using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>Bad input is refused with a message that says what to do, before anything is sent.</summary>
[TestFixture]
public sealed class ValidationTests : LegalRequestsFixture<SangomaCrmDocument, ISangomaCrmClient>
{
    private static readonly DateTimeOffset s_since = DateTimeOffset.FromUnixTimeSeconds(1551929887);
    private static readonly Uri s_url = new("https://crm.example.com/hook");

    private static readonly TestCaseData[] s_bad =
    [
        Case("an empty uuid", client => client.Calls.GetAsync(""), "uuid"),
        Case("a null uuid", client => client.Calls.GetAsync(null!), "uuid"),
        Case("a blank uuid", client => client.Calls.GetAsync("  "), "uuid"),
        Case("a uuid with a slash", client => client.Calls.GetAsync("1551929887.12/../../users/id/1"), "uuid"),
        Case("a uuid with a backslash", client => client.Calls.GetAsync("1551929887\\12"), "uuid"),
        Case("a uuid with a question mark", client => client.Calls.GetAsync("1?x=1"), "uuid"),
        Case("a uuid with a line break", client => client.Calls.GetAsync("1\r\nToken: x"), "uuid"),
        Case("a uuid of dots", client => client.Calls.GetAsync(".."), "uuid"),
        Case("a recording without uuid", client => client.Calls.OpenRecordingAsync(""), "uuid"),
        Case("a voicemail without uuid", client => client.Calls.OpenVoicemailAsync("a/b"), "uuid"),
        Case("no direction", client => client.Calls.ListAsync(default), "direction"),
        Case("a direction with a slash", client => client.Calls.ListAsync(new SangomaDirection("both/0")), "direction"),
        Case("a limit without since", client => client.Calls.ListAsync(SangomaDirection.Both, limit: 10), "since"),
        Case("an offset without limit", client => client.Calls.ListAsync(SangomaDirection.Both, s_since, offset: 10), "limit"),
        Case("a limit of zero", client => client.Calls.ListAsync(SangomaDirection.Both, s_since, limit: 0), "limit"),
        Case("a negative offset", client => client.Calls.ListAsync(SangomaDirection.Both, s_since, 10, -1), "offset"),
        Case("a time before 1970", client => client.Calls.ListAsync(SangomaDirection.Both, s_since.AddYears(-100)), "since"),
        Case("an empty extension", client => client.Users.GetByExtensionAsync(""), "extension"),
        Case("an extension with a slash", client => client.Users.GetByExtensionAsync("1/2"), "extension"),
        Case("an empty id", client => client.Users.GetByIdAsync(" "), "id"),
        Case("a webhook without url", client => client.Webhooks.AddAsync(null!, SangomaDirection.Both), "url"),
        Case("a relative webhook url", client => client.Webhooks.AddAsync(new Uri("/hook", UriKind.Relative), SangomaDirection.Both), "url"),
        Case("a webhook url of another scheme", client => client.Webhooks.AddAsync(new Uri("ftp://crm.example.com/"), SangomaDirection.Both), "url"),
        Case("a webhook url of 513 characters", client => client.Webhooks.AddAsync(Url(513), SangomaDirection.Both), "url"),
        Case("a webhook without direction", client => client.Webhooks.AddAsync(s_url, default), "direction"),
        Case("a changed webhook without id", client => client.Webhooks.UpdateAsync(0, s_url, SangomaDirection.Both), "id"),
        Case("a changed webhook of 513 characters", client => client.Webhooks.UpdateAsync(1, Url(513), SangomaDirection.Both), "url"),
        Case("a removed webhook with a negative id", client => client.Webhooks.DeleteAsync(-1), "id"),
        Case("a webhook with id zero", client => client.Webhooks.GetAsync(0), "id"),
        Case("webhooks of a number", client => client.Webhooks.ListAsync(new SangomaDirection("1")), "direction"),
        Case("a file in a directory that does not exist", client => client.Calls.SaveRecordingAsync("1.1", Path.Combine(Path.GetTempPath(), "no-such-directory", "x.wav")), "path"),
    ];

    [TestCaseSource(nameof(s_bad))]
    public async Task Bad_input_is_refused_before_anything_is_sent(Func<ISangomaCrmClient, Task> call, string parameter)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        using SangomaCrmClient client = SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = server.BaseAddress, Token = "test-token" });

        ArgumentException error = (await FluentActions.Awaiting(() => call(client)).Should().ThrowAsync<ArgumentException>()).Which;

        error.ParamName.Should().Be(parameter);
        error.Message.Should().Contain(parameter);
        server.Journal.Count().Should().Be(0);
    }

    [Test]
    public void A_page_size_out_of_range_is_refused_when_the_list_is_made()
    {
        using SangomaCrmClient client = SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = new Uri("http://127.0.0.1"), Token = "test-token" });

        client.Invoking(pbx => pbx.Calls.ListAllAsync(SangomaDirection.Both, pageSize: 1000)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 999*");
        client.Invoking(pbx => pbx.Calls.ListAllAsync(SangomaDirection.Both, limit: -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public async Task The_longest_url_is_sent_as_it_was_given()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        server.Map("POST", "webhooks", _ => StubResponse.Json("""{"status":true}"""));
        using SangomaCrmClient client = SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = server.BaseAddress, Token = "test-token" });

        await client.Webhooks.AddAsync(Url(512), SangomaDirection.Inbound);

        server.Journal.Requests.Single().Text.Should().Be($$"""{"url":"{{Url(512).OriginalString}}","direction":"inbound"}""");
    }

    private static Uri Url(int length) => new("https://crm.example.com/".PadRight(length, 'x'));

    private static TestCaseData Case(string name, Func<ISangomaCrmClient, Task> call, string parameter) =>
        new TestCaseData(call, parameter).SetName($"{{m}}: {name}");

    protected override IEnumerable<Func<Task>> Requests(ISangomaCrmClient client, LegalValues values)
    {
        SangomaDirection direction = values.One(SangomaDirection.Both, SangomaDirection.Inbound, SangomaDirection.Outbound, new SangomaDirection("side-ways_Up"));
        DateTimeOffset since = values.One(values.Instant(), DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        int limit = values.Number(1, int.MaxValue);
        yield return () => client.Calls.ListAsync(direction);
        yield return () => client.Calls.ListAsync(direction, since);
        yield return () => client.Calls.ListAsync(direction, since, limit);
        yield return () => client.Calls.ListAsync(direction, since, limit, values.Number(0, int.MaxValue));
        yield return () => client.Calls.GetAsync(values.Id() + values.Number(0, 9));
        yield return async () => (await client.Calls.OpenRecordingAsync(values.Id() + values.Number(0, 9))).Dispose();
        yield return async () => (await client.Calls.OpenVoicemailAsync(values.Id() + values.Number(0, 9))).Dispose();
        yield return () => client.Users.GetByExtensionAsync(values.Id());
        yield return () => client.Users.GetByExtensionAsync($"{values.Number(0, 9999)}");
        yield return () => client.Users.GetByIdAsync(values.Id());
        yield return () => client.Users.GetByIdAsync($"{values.Number(0, 9999)}");
        yield return () => client.Webhooks.ListAsync();
        yield return () => client.Webhooks.ListAsync(direction);
        yield return () => client.Webhooks.AddAsync(values.Address(512), direction);
        yield return () => client.Webhooks.UpdateAsync(values.Number(1, int.MaxValue), values.Address(512), direction);
        yield return () => client.Webhooks.GetAsync(values.Number(1, int.MaxValue));
        yield return () => client.Webhooks.DeleteAsync(values.Number(1, int.MaxValue));
    }
}
