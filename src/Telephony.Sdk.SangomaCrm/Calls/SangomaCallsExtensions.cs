using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Conveniences over <see cref="ISangomaCalls"/>: all pages, calls instead of rows, recordings as files.</summary>
public static class SangomaCallsExtensions
{
    private const int LargestPage = 999;

    private static readonly TimeSpan s_defaultTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_defaultInterval = TimeSpan.FromSeconds(5);

    /// <summary>Lists the call rows of all pages.</summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="direction"><see cref="SangomaDirection.Both"/>, <see cref="SangomaDirection.Inbound"/> or <see cref="SangomaDirection.Outbound"/>.</param>
    /// <param name="since">Only calls after this instant, in whole seconds; null for all.</param>
    /// <param name="limit">How many rows to give at the most; null for all.</param>
    /// <param name="pageSize">How many rows to fetch at once: 1 to 999, the document's default.</param>
    /// <returns>The rows, fetched page by page while they are enumerated. A page token says where the next page begins.</returns>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    /// <exception cref="TelephonyProtocolException">While enumerating: the PBX gave the same page twice in a row.</exception>
    /// <remarks>The PBX counts rows from the beginning each time, so rows that are written in between may shift a page; doubled rows are given twice, <see cref="ListAllCallsAsync"/> makes one call of them.</remarks>
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
            row => WholeRow.Of(row with { AdditionalFields = null }, SangomaCrmJsonContext.Default.SangomaCallRow, row.AdditionalFields),
            page => SangomaCrmReplyReader.SamePageAgain(page[0].Account));
    }

    /// <summary>Lists calls instead of rows: START and ENDs put together, also across page borders.</summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="direction"><see cref="SangomaDirection.Both"/>, <see cref="SangomaDirection.Inbound"/> or <see cref="SangomaDirection.Outbound"/>.</param>
    /// <param name="since">Only calls after this instant, in whole seconds; null for all.</param>
    /// <param name="pageSize">How many rows to fetch at once: 1 to 999.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The calls, in the order of their first rows, when all rows have come: the END of a transferred call may come late.</returns>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    /// <remarks>
    /// The rows are kept in memory until then: for one at a time take <see cref="ListAllAsync"/>. A call without an END goes on, or its END was lost;
    /// <see cref="ISangomaCalls.GetAsync"/> tells what the PBX knows of it now. A row without a uuid is a call of its own.
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
    /// <returns>Calls, in the order of their first rows. A row without a uuid is a call of its own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static IReadOnlyList<SangomaCall> ToCalls(this IEnumerable<SangomaCallRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return [.. rows.Select((row, index) => (Row: row, Key: (row.Account, row.Uuid, string.IsNullOrEmpty(row.Uuid) ? index : -1))).GroupBy(row => row.Key, row => row.Row).Select(call => new SangomaCall([.. call]))];
    }

    /// <summary>
    /// Asks for the recording of a call until the PBX has it: it writes one after the call. Until then it may say that there is none, or give something that is
    /// no file: words, nothing, or a WAV file without sound.
    /// </summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="uuid">The call's Asterisk channel unique id.</param>
    /// <param name="timeout">How long to look; null for five minutes.</param>
    /// <param name="interval">How long to wait between two looks; null for five seconds.</param>
    /// <param name="progress">Is told after each look in vain how long it has been waited.</param>
    /// <param name="timeProvider">The clock; null for the machine's.</param>
    /// <param name="cancellationToken">Ends the waiting. Pass it to the methods of the download, too.</param>
    /// <returns>The recording; whoever has it disposes it. Null when the time was up and the PBX said last that there is none, as of a call that is not recorded.</returns>
    /// <exception cref="ArgumentException">The uuid or a time is bad; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// The PBX refused for another reason than that there is none, or could not be reached; or the time was up, and what it gave last was no file: the exception says what it was.
    /// </exception>
    public static Task<Download?> WaitForRecordingAsync(
        this ISangomaCalls calls, string uuid, TimeSpan? timeout = null, TimeSpan? interval = null, IProgress<TimeSpan>? progress = null, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calls);
        CallRules.Uuid(uuid);
        return UntilRecordedAsync(calls, uuid, timeout ?? s_defaultTimeout, interval ?? s_defaultInterval, progress, timeProvider, cancellationToken);
    }

    /// <summary>Saves the recording of a call in a folder, under the name and the type that the PBX gives it; nothing is left behind when it is cut off or cancelled.</summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="uuid">The call's Asterisk channel unique id, which is the name where the PBX gives none.</param>
    /// <param name="folder">The folder, which must exist.</param>
    /// <param name="overwrite">Whether to replace a file that exists.</param>
    /// <param name="progress">Is told how many bytes have been saved so far.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="ArgumentException">The uuid or the folder is bad; nothing was sent.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or cannot be written.</exception>
    public static Task<string> SaveRecordingToFolderAsync(
        this ISangomaCalls calls, string uuid, string folder, bool overwrite = false, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return DownloadOpening.SaveToFolderAsync(token => calls.OpenRecordingAsync(uuid, token), folder, uuid, overwrite, progress, cancellationToken);
    }

    /// <summary>Saves the voicemail of a call in a folder, under the name and the type that the PBX gives it; nothing is left behind when it is cut off or cancelled.</summary>
    /// <inheritdoc cref="SaveRecordingToFolderAsync"/>
    public static Task<string> SaveVoicemailToFolderAsync(
        this ISangomaCalls calls, string uuid, string folder, bool overwrite = false, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return DownloadOpening.SaveToFolderAsync(token => calls.OpenVoicemailAsync(uuid, token), folder, uuid, overwrite, progress, cancellationToken);
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

    private static async Task<Download?> UntilRecordedAsync(
        ISangomaCalls calls, string uuid, TimeSpan timeout, TimeSpan interval, IProgress<TimeSpan>? progress, TimeProvider? timeProvider, CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? noFile = null;
        Download? recording = await Waiting.UntilAsync(LookAsync, timeout, interval, progress, timeProvider, cancellationToken).ConfigureAwait(false);
        if (recording is null)
        {
            noFile?.Throw();
        }

        return recording;

        async Task<Download?> LookAsync(CancellationToken token)
        {
            try
            {
                return await calls.OpenRecordingAsync(uuid, token).ConfigureAwait(false);
            }
            catch (TelephonyApiException exception) when (exception.Kind == TelephonyErrorKind.NotFound)
            {
                noFile = null;
            }
            catch (TelephonyException exception) when (exception is TelephonyProtocolException { StatusCode: >= 200 and < 300 } or TelephonyApiException { Kind: TelephonyErrorKind.Other, StatusCode: >= 200 and < 300 })
            {
                noFile = ExceptionDispatchInfo.Capture(exception);
            }

            return null;
        }
    }

    private static async IAsyncEnumerable<SangomaCall> PairAsync(IAsyncEnumerable<SangomaCallRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<SangomaCallRow> all = [];
        await foreach (SangomaCallRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            all.Add(row);
        }

        foreach (SangomaCall call in all.ToCalls())
        {
            yield return call;
        }
    }
}
