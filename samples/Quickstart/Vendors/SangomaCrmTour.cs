using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

namespace Quickstart.Vendors;

/// <summary>The Sangoma CRM REST API of FreePBX: its document's "API Endpoints", in the document's order.</summary>
internal sealed class SangomaCrmTour : IVendorTour
{
    private const string Uuid = "1551929887.12";

    public string Name => "SangomaCrm";

    public async IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddSangomaCrm(Section.Of(("BaseAddress", stubs[StubVendor.SangomaCrm].AbsoluteUri), ("Token", StubVendor.Token))).Services
            .BuildServiceProvider();
        ISangomaCrmClient pbx = services.GetRequiredService<ISangomaCrmClient>();

        yield return new("GET calls/:uuid", "Calls.GetAsync", async () =>
            (await pbx.Calls.GetAsync(Uuid, cancellationToken)).ToString());

        yield return new("GET calls/list/both", "Calls.ListAsync", async () =>
            Tell(await pbx.Calls.ListAsync(SangomaDirection.Both, cancellationToken: cancellationToken)));

        yield return new("GET calls/list/inbound", "Calls.ListAsync", async () =>
            Tell(await pbx.Calls.ListAsync(SangomaDirection.Inbound, since: Time(1551930000), cancellationToken: cancellationToken)));

        yield return new("GET calls/list/outbound", "Calls.ListAsync", async () =>
            Tell(await pbx.Calls.ListAsync(SangomaDirection.Outbound, since: Time(1551929000), limit: 2, offset: 2, cancellationToken)));

        yield return new("GET calls/recording/:uuid", "Calls.OpenRecordingAsync", async () =>
        {
            using Download recording = await pbx.Calls.OpenRecordingAsync(Uuid, cancellationToken);
            return await TellAsync(recording, cancellationToken);
        });

        yield return new("GET calls/voicemail/:uuid", "Calls.OpenVoicemailAsync", async () =>
        {
            using Download voicemail = await pbx.Calls.OpenVoicemailAsync(Uuid, cancellationToken);
            return await TellAsync(voicemail, cancellationToken);
        });

        yield return new("GET users/extension/:extension", "Users.GetByExtensionAsync", async () =>
            Tell(await pbx.Users.GetByExtensionAsync("1000", cancellationToken)));

        yield return new("GET users/id/:id", "Users.GetByIdAsync", async () =>
            Tell(await pbx.Users.GetByIdAsync("1", cancellationToken)));

        yield return new("GET webhooks/:[inbound|outbound|id]", "Webhooks.ListAsync, GetAsync", async () =>
        {
            IReadOnlyList<SangomaWebhook> inbound = await pbx.Webhooks.ListAsync(SangomaDirection.Inbound, cancellationToken);
            SangomaWebhook first = await pbx.Webhooks.GetAsync(inbound[0].Id, cancellationToken);
            return Words.Of($"{inbound.Count} for inbound calls; number {first.Id} is to {first.Url}");
        });

        yield return new("POST webhooks", "Webhooks.AddAsync", async () =>
        {
            await pbx.Webhooks.AddAsync(new Uri("http://postb.in/abc123"), SangomaDirection.Both, cancellationToken);
            return "http://postb.in/abc123 for both directions was taken";
        });

        yield return new("PATCH webhooks/:id", "Webhooks.UpdateAsync", async () =>
        {
            await pbx.Webhooks.UpdateAsync(1, new Uri("http://postb.in/newurl"), SangomaDirection.Both, cancellationToken);
            return "number 1 is now to http://postb.in/newurl";
        });

        yield return new("DELETE webhooks/:id", "Webhooks.DeleteAsync", async () =>
        {
            await pbx.Webhooks.DeleteAsync(2, cancellationToken);
            return "number 2 is gone";
        });
    }

    private static string Tell(IReadOnlyList<SangomaCallRow> rows) =>
        $"{Words.Count(rows.Count, "row")}, of the calls {string.Join(", ", rows.Select(row => row.Uuid).Distinct())}";

    private static string Tell(SangomaUser user) => $"{user.DisplayName}, {user.Title}, extension {user.DefaultExtension}";

    private static async Task<string> TellAsync(Download download, CancellationToken cancellationToken) =>
        Words.Of($"{await download.CopyToAsync(Stream.Null, cancellationToken: cancellationToken)} bytes of {download.ContentType}");

    private static DateTimeOffset Time(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
