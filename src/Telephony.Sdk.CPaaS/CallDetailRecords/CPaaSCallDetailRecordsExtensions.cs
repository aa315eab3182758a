
namespace Telephony.Sdk.CPaaS;

/// <summary>Conveniences over <see cref="ICPaaSCallDetailRecords"/>: all pages, and waiting for the record of a call.</summary>
public static class CPaaSCallDetailRecordsExtensions
{
    private const int LargestPage = 1000;

    private static readonly TimeSpan s_defaultTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_defaultInterval = TimeSpan.FromSeconds(5);

    /// <summary>Lists the records of a range of dates, all pages. A record that comes again on another page, the same in all its fields, is given once.</summary>
    /// <param name="records">The records of a client.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day, included.</param>
    /// <param name="limit">How many records to give at the most; null for all.</param>
    /// <param name="pageSize">How many records to fetch at once: 1 to 1000, the document's default.</param>
    /// <returns>The records, fetched page by page while they are enumerated. A page token says where the next page begins.</returns>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    /// <exception cref="TelephonyProtocolException">While enumerating: the vendor gave a whole page again, so it does not observe the offset.</exception>
    /// <remarks>
    /// The document does not say in which order records come. The vendor counts them from the beginning each time: those that are written
    /// in between may shift a page. For complete lists name days that are over.
    /// </remarks>
    public static PagedSequence<CPaaSCallDetailRecord> ListAllAsync(
        this ICPaaSCallDetailRecords records, DateTime firstDay, DateTime lastDay, int? limit = null, int pageSize = LargestPage)
    {
        ArgumentNullException.ThrowIfNull(records);
        CallDetailRecordRules.Days(firstDay, lastDay);
        CallDetailRecordRules.PageSize(pageSize, LargestPage);
        return OffsetPaging.ListDistinct(
            (size, offset, cancellationToken) => FoundAsync(records.ListByDateAsync(firstDay, lastDay, size, offset, cancellationToken)),
            pageSize,
            limit,
            record => record.Id is null ? null : WholeRow.Of(record with { AdditionalFields = null }, CPaaSJsonContext.Default.CPaaSCallDetailRecord, record.AdditionalFields),
            page => CPaaSReplyReader.SamePageAgain(page.Count > 0 ? page[0].Account : null));
    }

#if NET
    /// <summary>Lists the records of a range of dates, all pages. A record that comes again on another page, the same in all its fields, is given once.</summary>
    /// <inheritdoc cref="ListAllAsync(ICPaaSCallDetailRecords, DateTime, DateTime, int?, int)"/>
    public static PagedSequence<CPaaSCallDetailRecord> ListAllAsync(
        this ICPaaSCallDetailRecords records, DateOnly firstDay, DateOnly lastDay, int? limit = null, int pageSize = LargestPage) =>
        records.ListAllAsync(firstDay.ToDateTime(TimeOnly.MinValue), lastDay.ToDateTime(TimeOnly.MinValue), limit, pageSize);

    /// <summary>Lists the records of a range of dates ("Get CDR By Date").</summary>
    /// <inheritdoc cref="ICPaaSCallDetailRecords.ListByDateAsync"/>
    public static Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByDateAsync(
        this ICPaaSCallDetailRecords records, DateOnly firstDay, DateOnly lastDay, int? recordCount = null, int? offset = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.ListByDateAsync(firstDay.ToDateTime(TimeOnly.MinValue), lastDay.ToDateTime(TimeOnly.MinValue), recordCount, offset, cancellationToken);
    }
#endif

    /// <summary>
    /// Waits until there is a record of a request, such as a click to call: asks again and again, which is harmless, for the record is
    /// written when the call is over.
    /// </summary>
    /// <param name="records">The records of a client.</param>
    /// <param name="requestId">The id that click to call or a one-time password gave.</param>
    /// <param name="timeout">How long to wait at the most, the looks included: 5 minutes when left out. A look under way is then cut short.</param>
    /// <param name="interval">How long to wait between two looks: 5 seconds when left out.</param>
    /// <param name="progress">Is told how long it has waited, after each look that found nothing.</param>
    /// <param name="timeProvider">The clock, or null for the system's.</param>
    /// <param name="cancellationToken">Ends the waiting with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The records of the first look that found any; an empty list when the time was up.</returns>
    /// <exception cref="ArgumentException">The id or a time is bad; nothing was sent.</exception>
    /// <exception cref="TelephonyException">A look failed. Calling this again with the same id goes on waiting; the call is not placed again.</exception>
    public static async Task<IReadOnlyList<CPaaSCallDetailRecord>> WaitForRequestAsync(
        this ICPaaSCallDetailRecords records, string requestId, TimeSpan? timeout = null, TimeSpan? interval = null, IProgress<TimeSpan>? progress = null,
        TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        IdRules.Request(requestId, nameof(requestId));
        return await Waiting.UntilAsync(
            async token => await FoundAsync(records.ListByRequestAsync(requestId, token)).ConfigureAwait(false) is { Count: > 0 } found ? found : null,
            timeout ?? s_defaultTimeout,
            interval ?? s_defaultInterval,
            progress,
            timeProvider,
            cancellationToken).ConfigureAwait(false) ?? [];
    }

    private static async Task<IReadOnlyList<CPaaSCallDetailRecord>> FoundAsync(Task<IReadOnlyList<CPaaSCallDetailRecord>> listing)
    {
        try
        {
            return await listing.ConfigureAwait(false);
        }
        catch (TelephonyApiException exception) when (CPaaSReplyReader.SaysNoneYet(exception))
        {
            return [];
        }
    }
}
