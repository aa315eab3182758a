using System.Runtime.CompilerServices;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Conveniences over <see cref="ISangomaCalls"/>: all pages, calls instead of rows, recordings as files.</summary>
public static class SangomaCallsExtensions
{
    private const int LargestPage = 999;

    /// <summary>Lists the call rows of all pages.</summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="direction"><see cref="SangomaDirection.Both"/>, <see cref="SangomaDirection.Inbound"/> or <see cref="SangomaDirection.Outbound"/>.</param>
    /// <param name="since">Only calls after this instant, in whole seconds; null for all.</param>
    /// <param name="limit">How many rows to give at the most; null for all.</param>
    /// <param name="pageSize">How many rows to fetch at once: 1 to 999, the document's default.</param>
    /// <returns>The rows, fetched page by page while they are enumerated. A page token says where the next page begins.</returns>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    /// <exception cref="TelephonyProtocolException">While enumerating: the PBX gave the same page twice in a row.</exception>
    /// <remarks>The PBX counts rows from the beginning each time, so rows that are written in between may shift a page; doubled rows are given twice, <see cref="ListAllCallsAsync"/> drops them.</remarks>
    public static PagedSequence<SangomaCallRow> ListAllAsync(
        this ISangomaCalls calls,
        SangomaDirection direction,
        DateTimeOffset? since = null,
        int? limit = null,
        int pageSize = LargestPage)
    {
        ArgumentNullException.ThrowIfNull(calls);
        CallRules.Direction(direction);
        if (pageSize is < 1 or > LargestPage)
        {
            throw new ArgumentOutOfRangeException(nameof(pageSize), pageSize, "pageSize must be from 1 to 999.");
        }

        DateTimeOffset from = since ?? DateTimeOffset.FromUnixTimeSeconds(0);
        CallRules.Window(from, pageSize, offset: null);
        return OffsetPaging.List(
            (size, offset, cancellationToken) => calls.ListAsync(direction, from, size, offset, cancellationToken),
            pageSize,
            limit,
            row => $"{row.Uuid}/{row.Type}",
            page => SangomaCrmReplyReader.SamePageAgain(page[0].Account));
    }

    /// <summary>Lists calls instead of rows: START and END put together, also across page borders.</summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="direction"><see cref="SangomaDirection.Both"/>, <see cref="SangomaDirection.Inbound"/> or <see cref="SangomaDirection.Outbound"/>.</param>
    /// <param name="since">Only calls after this instant, in whole seconds; null for all.</param>
    /// <param name="pageSize">How many rows to fetch at once: 1 to 999.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>A call as soon as both its rows have come; at the end those of which only one came (they go on, or a row was lost).</returns>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    /// <remarks>
    /// Doubled rows are dropped, for which the uuids seen are kept in memory. An END may come early at an attended transfer:
    /// <see cref="ISangomaCalls.GetAsync"/> tells what the PBX knows of a call now.
    /// </remarks>
    public static IAsyncEnumerable<SangomaCall> ListAllCallsAsync(
        this ISangomaCalls calls,
        SangomaDirection direction,
        DateTimeOffset? since = null,
        int pageSize = LargestPage,
        CancellationToken cancellationToken = default) =>
        PairAsync(calls.ListAllAsync(direction, since, limit: null, pageSize), cancellationToken);

    /// <summary>Puts rows that you have together to calls.</summary>
    /// <param name="rows">Rows, in the order of the PBX.</param>
    /// <returns>Calls: first the complete ones, in the order of their second row, then those of which only one row is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static IReadOnlyList<SangomaCall> ToCalls(this IEnumerable<SangomaCallRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var pairing = new SangomaCallPairing();
        List<SangomaCall> complete = [.. rows.Select(pairing.Add).OfType<SangomaCall>()];
        return [.. complete, .. pairing.Open()];
    }

    /// <summary>Saves the recording of a call as a file; nothing is left behind when it is cut off or cancelled.</summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="uuid">The call's Asterisk channel unique id.</param>
    /// <param name="path">The file to make.</param>
    /// <param name="overwrite">Whether to replace a file that exists.</param>
    /// <param name="progress">Is told how many bytes have been saved so far.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>How many bytes were saved.</returns>
    /// <exception cref="ArgumentException">The uuid or the path is bad; nothing was sent.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced (nothing was sent), or cannot be written.</exception>
    public static Task<long> SaveRecordingAsync(
        this ISangomaCalls calls,
        string uuid,
        string path,
        bool overwrite = false,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return DownloadOpening.SaveAsync(token => calls.OpenRecordingAsync(uuid, token), path, overwrite, progress, cancellationToken);
    }

    /// <summary>Saves the voicemail of a call as a file; nothing is left behind when it is cut off or cancelled.</summary>
    /// <inheritdoc cref="SaveRecordingAsync"/>
    public static Task<long> SaveVoicemailAsync(
        this ISangomaCalls calls,
        string uuid,
        string path,
        bool overwrite = false,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return DownloadOpening.SaveAsync(token => calls.OpenVoicemailAsync(uuid, token), path, overwrite, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<SangomaCall> PairAsync(IAsyncEnumerable<SangomaCallRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pairing = new SangomaCallPairing();
        await foreach (SangomaCallRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (pairing.Add(row) is { } call)
            {
                yield return call;
            }
        }

        foreach (SangomaCall call in pairing.Open())
        {
            yield return call;
        }
    }
}
