using Telephony.Sdk.Http;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class SangomaCalls(ICallsEndpoints endpoints, ApiClient client) : ISangomaCalls
{
    public async Task<SangomaCall> GetAsync(string uuid, CancellationToken cancellationToken)
    {
        Check.Uuid(uuid);
        List<SangomaCallRow> rows = await endpoints.GetAsync(uuid, cancellationToken).ConfigureAwait(false);
        return SangomaCall.FromRows(rows, uuid) ?? throw SangomaCrmProtocol.NotFound(EndpointCatalogue.CallsGet, $"the PBX has no call {uuid}");
    }

    public async Task<IReadOnlyList<SangomaCallRow>> ListAsync(SangomaDirection direction, DateTimeOffset? since, int? limit, int? offset, CancellationToken cancellationToken)
    {
        Check.Direction(direction);
        Check.Window(since, limit, offset);
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
        Check.Uuid(uuid);
        return client.OpenDownloadAsync(endpoints.RecordingAsync(uuid, cancellationToken));
    }

    public Task<Download> OpenVoicemailAsync(string uuid, CancellationToken cancellationToken)
    {
        Check.Uuid(uuid);
        return client.OpenDownloadAsync(endpoints.VoicemailAsync(uuid, cancellationToken));
    }
}
