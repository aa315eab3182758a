using System.Globalization;

namespace Telephony.Sdk.CPaaS;

/// <summary>"CDR API REQUESTS" of the document. They are reads, although they are POSTs.</summary>
internal interface ICallDetailRecordsEndpoints
{
    [Post("/api/get_cdr_by_date"), Resend(ResendRule.Read)]
    Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByDateAsync([Body] DateRangeBody body, CancellationToken cancellationToken);

    [Post("/api/get_cdr_by_request_id"), Resend(ResendRule.Read)]
    Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByRequestAsync([Body] RequestIdBody body, CancellationToken cancellationToken);

    [Post("/api/get_cdr_by_campaign_id"), Resend(ResendRule.Read)]
    Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByCampaignAsync([Body] CampaignIdBody body, CancellationToken cancellationToken);
}

/// <summary>What is written to list by date, in the order of the document's example. Numbers are sent as texts.</summary>
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
internal sealed class DateRangeBody(DateTime firstDay, DateTime lastDay, int? recordCount, int? offset)
{
    [JsonPropertyName("start_call_date")] public string Start => firstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    [JsonPropertyName("end_call_date")] public string End => lastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    [JsonPropertyName("record_count")] public int? RecordCount => recordCount;
    [JsonPropertyName("offset")] public int? Offset => offset;
}
