using Refit;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>"4. Holiday Setting" of the document.</summary>
internal interface IHolidaysEndpoints
{
    [Get("/settings/handler.ashx?action=holiday"), Resend(ResendRule.Safe)]
    Task AddAsync([AliasAs("hdate"), Query(Format = "yyyy-MM-dd")] DateTime holiday, CancellationToken cancellationToken);
}
