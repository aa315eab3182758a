using Refit;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>"5. Office Time Setting" of the document.</summary>
internal interface IOfficeHoursEndpoints
{
    [Get("/settings/handler.ashx?action=OfficeTime"), Resend(ResendRule.Safe)]
    Task SetAsync(IbizfoneDay day, [AliasAs("st_time")] string opens, [AliasAs("en_time")] string closes, CancellationToken cancellationToken);
}
