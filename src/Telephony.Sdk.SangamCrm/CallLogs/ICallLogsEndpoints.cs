using Refit;

namespace Telephony.Sdk.SangamCrm;

/// <summary>"1. CRM Call Log API" of the document.</summary>
[Headers("Accept: application/json")]
internal interface ICallLogsEndpoints
{
    [Post("/api/v1/ivr-call-log"), Resend(ResendRule.Never)]
    Task<List<SangamCallLogResult>> PushAsync([AliasAs("ivr-name")] string ivrName, [Body] List<SangamCallLogBody> body, CancellationToken cancellationToken);
}
