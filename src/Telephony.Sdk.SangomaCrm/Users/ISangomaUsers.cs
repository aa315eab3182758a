namespace Telephony.Sdk.SangomaCrm;

/// <summary>The users of the PBX (Sangoma CRM REST API, "Users").</summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the PBX refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface ISangomaUsers
{
    /// <summary>Reads the user of an extension ("GET /users/extension/:extension").</summary>
    /// <param name="extension">The extension, such as <c>1000</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ArgumentException"><paramref name="extension"/> is empty or holds a character that no extension has.</exception>
    /// <exception cref="TelephonyApiException">No such user (<see cref="TelephonyErrorKind.NotFound"/>), or another refusal.</exception>
    Task<SangomaUser> GetByExtensionAsync(string extension, CancellationToken cancellationToken = default);

    /// <summary>Reads a user by the User Manager's (userman) id ("GET /users/id/:id").</summary>
    /// <param name="id">The userman id, such as <c>1</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or holds a character that no id has.</exception>
    /// <exception cref="TelephonyApiException">No such user (<see cref="TelephonyErrorKind.NotFound"/>), or another refusal.</exception>
    Task<SangomaUser> GetByIdAsync(string id, CancellationToken cancellationToken = default);
}
