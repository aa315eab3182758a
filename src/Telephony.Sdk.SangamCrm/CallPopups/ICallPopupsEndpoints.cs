using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.SangamCrm;

/// <summary>"2. Call Pop-up API" of the document.</summary>
[Headers("Accept: application/json")]
internal interface ICallPopupsEndpoints
{
    [Post("/api/v1/ivr-call-notify"), Resend(ResendRule.Never)]
    Task NotifyAsync([AliasAs("ivr-name")] string ivrName, [Body] SangamCallPopupBody body, CancellationToken cancellationToken);
}
