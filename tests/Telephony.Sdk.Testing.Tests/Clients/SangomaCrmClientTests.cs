using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Testing.Tests.Clients;

public sealed class SangomaCrmClientTests() : ClientFixture<ISangomaCrmClient>(new SangomaCrmDocument())
{
    internal override IEnumerable<Func<Task>> Requests(ISangomaCrmClient client, LegalValues values)
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
