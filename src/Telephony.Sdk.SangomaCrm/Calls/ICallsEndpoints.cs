using Refit;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>"Calls" of the document. The filters of a list are positional path segments.</summary>
internal interface ICallsEndpoints
{
    [Get("/calls/{uuid}"), Resend(ResendRule.Read)]
    Task<List<SangomaCallRow>> GetAsync(string uuid, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}"), Resend(ResendRule.Read)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}/{since}"), Resend(ResendRule.Read)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, long since, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}/{since}/{limit}"), Resend(ResendRule.Read)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, long since, int limit, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}/{since}/{limit}/{offset}"), Resend(ResendRule.Read)]
    Task<List<SangomaCallRow>> ListAsync(SangomaDirection direction, long since, int limit, int offset, CancellationToken cancellationToken);

    [Get("/calls/recording/{uuid}"), Resend(ResendRule.Read)]
    Task<FileReply> RecordingAsync(string uuid, CancellationToken cancellationToken);

    [Get("/calls/voicemail/{uuid}"), Resend(ResendRule.Read)]
    Task<FileReply> VoicemailAsync(string uuid, CancellationToken cancellationToken);
}
