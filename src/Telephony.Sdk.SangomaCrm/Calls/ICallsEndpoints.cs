using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>"Calls" of the document. The filters of a list are positional path segments.</summary>
internal interface ICallsEndpoints
{
    [Get("/calls/{uuid}"), Resend(ResendRule.Safe)]
    Task<List<SangomaCallRow>> GetAsync(string uuid, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}"), Resend(ResendRule.Safe)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}/{since}"), Resend(ResendRule.Safe)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, long since, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}/{since}/{limit}"), Resend(ResendRule.Safe)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, long since, int limit, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}/{since}/{limit}/{offset}"), Resend(ResendRule.Safe)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, long since, int limit, int offset, CancellationToken cancellationToken);

    [Get("/calls/recording/{uuid}"), Resend(ResendRule.Safe)]
    Task<HttpResponseMessage> RecordingAsync(string uuid, CancellationToken cancellationToken);

    [Get("/calls/voicemail/{uuid}"), Resend(ResendRule.Safe)]
    Task<HttpResponseMessage> VoicemailAsync(string uuid, CancellationToken cancellationToken);
}
