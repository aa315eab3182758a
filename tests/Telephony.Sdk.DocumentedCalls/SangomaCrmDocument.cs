using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;
using static Telephony.Sdk.Toolkit.ResendRule;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>The Sangoma CRM REST API of FreePBX: its document's "API Endpoints".</summary>
public sealed class SangomaCrmDocument : DocumentOf<ISangomaCrmClient>
{
    private const string Rest = "/admin/api/sangomacrm/rest";
    private const string Paging = "[:since][:limit][:offset]";
    private const string Webhooks = $"GET {Rest}/webhooks/:[inbound|outbound|id]";
    private const string Uuid = "1551929887.12";

    public override string Name => "SangomaCrm";

    public override string Title => "Sangoma CRM REST API";

    public override StubVendor Stub => StubVendor.SangomaCrm;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("Token", StubVendor.Token)];

    public override IReadOnlyList<DocumentedCall> Calls => field ??=
    [
        Of($"GET {Rest}/calls/:uuid", "Calls.Get", Read, "Calls.GetAsync",
            (pbx, token) => pbx.Calls.GetAsync(Uuid, token),
            new($"GET {Rest}/calls/{Uuid}"),
            call => $"{call}",
            "1551929887.12 6025551212 -> 1000 (inbound, no START)"),
        Of($"GET {Rest}/calls/list/both{Paging}", "Calls.List", Read, "Calls.ListAsync",
            (pbx, token) => pbx.Calls.ListAsync(SangomaDirection.Both, cancellationToken: token),
            new($"GET {Rest}/calls/list/both"),
            Tell, "4 rows, of the calls 1551929887.12, 1551930100.20"),
        Of($"GET {Rest}/calls/list/inbound{Paging}", "Calls.List", Read, "Calls.ListAsync",
            (pbx, token) => pbx.Calls.ListAsync(SangomaDirection.Inbound, since: Time(1551930000), cancellationToken: token),
            new($"GET {Rest}/calls/list/inbound/1551930000"),
            Tell, "2 rows, of the calls 1551930200.22"),
        Of($"GET {Rest}/calls/list/outbound{Paging}", "Calls.List", Read, "Calls.ListAsync",
            (pbx, token) => pbx.Calls.ListAsync(SangomaDirection.Outbound, since: Time(1551929000), limit: 2, offset: 2, token),
            new($"GET {Rest}/calls/list/outbound/1551929000/2/2"),
            Tell, "2 rows, of the calls 1551930300.24"),
        Of($"GET {Rest}/calls/recording/:uuid", "Calls.Recording", Read, "Calls.OpenRecordingAsync",
            (pbx, token) => ReadAsync(pbx.Calls.OpenRecordingAsync(Uuid, token), token),
            new($"GET {Rest}/calls/recording/{Uuid}"),
            recording => $"{recording.Bytes} bytes of {recording.ContentType}",
            "16044 bytes of audio/x-wav"),
        Of($"GET {Rest}/calls/voicemail/:uuid", "Calls.Voicemail", Read, "Calls.OpenVoicemailAsync",
            (pbx, token) => ReadAsync(pbx.Calls.OpenVoicemailAsync(Uuid, token), token),
            new($"GET {Rest}/calls/voicemail/{Uuid}"),
            voicemail => $"{voicemail.Bytes} bytes of {voicemail.ContentType}",
            "16044 bytes of audio/x-wav"),
        Of($"GET {Rest}/users/extension/:extension", "Users.GetByExtension", Read, "Users.GetByExtensionAsync",
            (pbx, token) => pbx.Users.GetByExtensionAsync("1000", token),
            new($"GET {Rest}/users/extension/1000"),
            Tell, "John Smith, Sales Manager, extension 1000"),
        Of($"GET {Rest}/users/id/:id", "Users.GetById", Read, "Users.GetByIdAsync",
            (pbx, token) => pbx.Users.GetByIdAsync("1", token),
            new($"GET {Rest}/users/id/1"),
            Tell, "John Smith, Sales Manager, extension 1000"),
        Of(Webhooks, "Webhooks.ListByDirection", Read, "Webhooks.ListAsync",
            (pbx, token) => pbx.Webhooks.ListAsync(SangomaDirection.Inbound, token),
            new($"GET {Rest}/webhooks/inbound"),
            webhooks => $"{webhooks.Count} for inbound calls",
            "1 for inbound calls"),
        Of(Webhooks, "Webhooks.List", Read, "Webhooks.ListAsync",
            (pbx, token) => pbx.Webhooks.ListAsync(token),
            new($"GET {Rest}/webhooks"),
            webhooks => $"{webhooks.Count} in all",
            "3 in all"),
        Of(Webhooks, "Webhooks.Get", Read, "Webhooks.GetAsync",
            (pbx, token) => pbx.Webhooks.GetAsync(1, token),
            new($"GET {Rest}/webhooks/1"),
            webhook => $"number {webhook.Id} is to {webhook.Url}",
            "number 1 is to http://postb.in/newurl"),
        Of($"POST {Rest}/webhooks/", "Webhooks.Add", Never, "Webhooks.AddAsync",
            (pbx, token) => pbx.Webhooks.AddAsync(new Uri("http://postb.in/abc123"), SangomaDirection.Both, token),
            new($"POST {Rest}/webhooks", """{"url":"http://postb.in/abc123","direction":"both"}"""),
            "http://postb.in/abc123 for both directions was taken"),
        Of($"PATCH {Rest}/webhooks/:id", "Webhooks.Update", Safe, "Webhooks.UpdateAsync",
            (pbx, token) => pbx.Webhooks.UpdateAsync(1, new Uri("http://postb.in/newurl"), SangomaDirection.Both, token),
            new($"PATCH {Rest}/webhooks/1", """{"url":"http://postb.in/newurl","direction":"both"}"""),
            "number 1 is now to http://postb.in/newurl"),
        Of($"DELETE {Rest}/webhooks/:id", "Webhooks.Delete", Safe, "Webhooks.DeleteAsync",
            (pbx, token) => pbx.Webhooks.DeleteAsync(2, token),
            new($"DELETE {Rest}/webhooks/2"),
            "number 2 is gone"),
    ];

    public override IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) => services.AddSangomaCrm(section);

    private static FormattableString Tell(IReadOnlyList<SangomaCallRow> rows) =>
        $"{Words.Count(rows.Count, "row")}, of the calls {string.Join(", ", rows.Select(row => row.Uuid).Distinct())}";

    private static FormattableString Tell(SangomaUser user) => $"{user.DisplayName}, {user.Title}, extension {user.DefaultExtension}";

    private static async Task<(long Bytes, string? ContentType)> ReadAsync(Task<Download> opening, CancellationToken cancellationToken)
    {
        using Download download = await opening;
        return (await download.CopyToAsync(Stream.Null, cancellationToken: cancellationToken), download.ContentType);
    }

    private static DateTimeOffset Time(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
