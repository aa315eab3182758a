namespace Telephony.Sdk.CPaaS;

/// <summary>
/// Call detail records, CDRs (CPaaS API, "CDR API REQUESTS"). <see cref="CPaaSCallDetailRecordsExtensions"/> adds paging and waiting for
/// the record of a call.
/// </summary>
/// <remarks>
/// What all of its methods throw is said of <see cref="ICPaaSClient"/>.
/// How the vendor answers when there is no record is not documented: success without records gives an empty list, and a refusal such as
/// "cdr not found" or "No record found" is a <see cref="TelephonyApiException"/> of <see cref="TelephonyErrorKind.NotFound"/>.
/// </remarks>
public interface ICPaaSCallDetailRecords
{
    /// <summary>Lists the records of a range of dates ("Get CDR By Date").</summary>
    /// <param name="firstDay">The first day. The document does not say in which zone days begin.</param>
    /// <param name="lastDay">The last day, included.</param>
    /// <param name="recordCount">How many records at the most. The vendor gives 1000 when it is left out.</param>
    /// <param name="offset">How many records to skip.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The records, in the vendor's order.</returns>
    /// <exception cref="ArgumentException">A date has a time of day, the range is empty, or a number is out of range; nothing was sent.</exception>
    Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByDateAsync(
        DateTime firstDay, DateTime lastDay, int? recordCount = null, int? offset = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the records of a request ("Get CDR By Request ID").</summary>
    /// <param name="requestId">The id that click to call or a one-time password gave.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The records. A record is written when its call is over.</returns>
    /// <exception cref="ArgumentException"><paramref name="requestId"/> is empty or holds a character that no id has; nothing was sent.</exception>
    Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByRequestAsync(string requestId, CancellationToken cancellationToken = default);

    /// <summary>Lists the records of a campaign ("Get CDR By Campaign ID").</summary>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The records, those of numbers that were not dialled included.</returns>
    /// <exception cref="ArgumentException"><paramref name="campaignId"/> is empty or holds a character that no id has; nothing was sent.</exception>
    Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByCampaignAsync(string campaignId, CancellationToken cancellationToken = default);
}
