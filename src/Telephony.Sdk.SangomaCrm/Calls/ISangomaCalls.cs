namespace Telephony.Sdk.SangomaCrm;

/// <summary>
/// The calls that the PBX has logged, their recordings and voicemails
/// (Sangoma CRM REST API, "Calls"). <see cref="SangomaCallsExtensions"/> adds paging, pairing and saving to files.
/// </summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the PBX refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface ISangomaCalls
{
    /// <summary>Reads one call ("GET /calls/:uuid").</summary>
    /// <param name="uuid">The call's Asterisk channel unique id, such as <c>1551929887.12</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The call, from the one or two rows that the PBX keeps of it.</returns>
    /// <exception cref="ArgumentException"><paramref name="uuid"/> is empty or holds a character that no unique id has.</exception>
    /// <exception cref="TelephonyApiException">No such call (<see cref="TelephonyErrorKind.NotFound"/>), or another refusal.</exception>
    Task<SangomaCall> GetAsync(string uuid, CancellationToken cancellationToken = default);

    /// <summary>Lists call rows ("GET /calls/list/both|inbound|outbound"). A call has up to two rows; limit and offset count rows.</summary>
    /// <param name="direction"><see cref="SangomaDirection.Both"/>, <see cref="SangomaDirection.Inbound"/> or <see cref="SangomaDirection.Outbound"/>.</param>
    /// <param name="since">Only calls after this instant, in whole seconds. 1970 stands for all.</param>
    /// <param name="limit">How many rows at the most; needs <paramref name="since"/>. The PBX gives 999 when it is left out.</param>
    /// <param name="offset">How many rows to skip; needs <paramref name="limit"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The rows, in the order of the PBX.</returns>
    /// <exception cref="ArgumentException">A limit without since, an offset without limit, or a value out of range.</exception>
    Task<IReadOnlyList<SangomaCallRow>> ListAsync(
        SangomaDirection direction,
        DateTimeOffset? since = null,
        int? limit = null,
        int? offset = null,
        CancellationToken cancellationToken = default);

    /// <summary>Opens the recording of a call ("GET /calls/recording/:uuid"): bytes of whatever format the PBX records in (wav, gsm, mp3).</summary>
    /// <param name="uuid">The call's Asterisk channel unique id.</param>
    /// <param name="cancellationToken">Cancels the request and the reading of the bytes.</param>
    /// <returns>The bytes on their way. Dispose it.</returns>
    /// <exception cref="ArgumentException"><paramref name="uuid"/> is empty or holds a character that no unique id has.</exception>
    Task<Download> OpenRecordingAsync(string uuid, CancellationToken cancellationToken = default);

    /// <summary>Opens the voicemail of a call ("GET /calls/voicemail/:uuid").</summary>
    /// <param name="uuid">The call's Asterisk channel unique id.</param>
    /// <param name="cancellationToken">Cancels the request and the reading of the bytes.</param>
    /// <returns>The bytes on their way. Dispose it.</returns>
    /// <exception cref="ArgumentException"><paramref name="uuid"/> is empty or holds a character that no unique id has.</exception>
    Task<Download> OpenVoicemailAsync(string uuid, CancellationToken cancellationToken = default);
}
