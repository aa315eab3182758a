
namespace Telephony.Sdk.SangomaCrm;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class SangomaCalls(ICallsEndpoints endpoints, string? account) : ISangomaCalls
{
    public async Task<SangomaCall> GetAsync(string uuid, CancellationToken cancellationToken)
    {
        CallRules.Uuid(uuid);
        List<SangomaCallRow> rows = await endpoints.GetAsync(uuid, cancellationToken).ConfigureAwait(false);
        rows.RemoveAll(row => !string.IsNullOrEmpty(row.Uuid) && !IsSame(row.Uuid!, uuid));
        return SangomaCall.FromRows(rows, uuid) ?? throw SangomaCrmReplyReader.NotFound(account, "Calls.Get", $"the PBX has no call {uuid}");
    }

    public async Task<IReadOnlyList<SangomaCallRow>> ListAsync(SangomaDirection direction, DateTimeOffset? since, int? limit, int? offset, CancellationToken cancellationToken)
    {
        CallRules.Direction(direction);
        CallRules.Window(since, limit, offset);
        long from = since?.ToUnixTimeSeconds() ?? 0;
        Task<List<SangomaCallRow>> listing = (since, limit, offset) switch
        {
            (null, _, _) => endpoints.ListAsync(direction, cancellationToken),
            (_, null, _) => endpoints.ListAsync(direction, from, cancellationToken),
            (_, { } most, null) => endpoints.ListAsync(direction, from, most, cancellationToken),
            (_, { } most, { } skip) => endpoints.ListAsync(direction, from, most, skip, cancellationToken),
        };
        return await listing.ConfigureAwait(false);
    }

    public Task<Download> OpenRecordingAsync(string uuid, CancellationToken cancellationToken)
    {
        CallRules.Uuid(uuid);
        return endpoints.RecordingAsync(uuid, cancellationToken).OpenAsync(cancellationToken);
    }

    public Task<Download> OpenVoicemailAsync(string uuid, CancellationToken cancellationToken)
    {
        CallRules.Uuid(uuid);
        return endpoints.VoicemailAsync(uuid, cancellationToken).OpenAsync(cancellationToken);
    }

    /// <summary>One of the two may be written with a prefix: <c>pbx01-1688710079.868</c>.</summary>
    private static bool IsSame(string uuid, string wanted) =>
        uuid == wanted || uuid.EndsWith("-" + wanted, StringComparison.Ordinal) || wanted.EndsWith("-" + uuid, StringComparison.Ordinal);
}
