namespace Telephony.Sdk.SangomaCrm;

/// <summary>The addresses that the PBX posts calls to (Sangoma CRM REST API, "Webhooks").</summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the PBX refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// The PBX does not sign what it posts: put a secret into the address.
/// </remarks>
public interface ISangomaWebhooks
{
    /// <summary>Lists all webhooks ("GET /webhooks" without a direction).</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The webhooks.</returns>
    Task<IReadOnlyList<SangomaWebhook>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the webhooks of a direction ("GET /webhooks/inbound|outbound").</summary>
    /// <param name="direction"><see cref="SangomaDirection.Inbound"/>, <see cref="SangomaDirection.Outbound"/> or <see cref="SangomaDirection.Both"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The webhooks.</returns>
    /// <exception cref="ArgumentException"><paramref name="direction"/> is empty or a number.</exception>
    Task<IReadOnlyList<SangomaWebhook>> ListAsync(SangomaDirection direction, CancellationToken cancellationToken = default);

    /// <summary>Reads one webhook ("GET /webhooks/:id").</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not positive.</exception>
    /// <exception cref="TelephonyApiException">No such webhook (<see cref="TelephonyErrorKind.NotFound"/>), or another refusal.</exception>
    Task<SangomaWebhook> GetAsync(int id, CancellationToken cancellationToken = default);

    /// <summary>Adds a webhook ("POST /webhooks"). Never sent twice; the reply names no id, so list again to find it.</summary>
    /// <param name="url">Where to post: absolute, http or https, at most 512 characters. Its <see cref="Uri.OriginalString"/> is what is sent.</param>
    /// <param name="direction">Which calls to post.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the PBX has taken it.</returns>
    /// <exception cref="ArgumentException">The url or the direction is bad; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may have been added: list before you add it again.
    /// </exception>
    Task AddAsync(Uri url, SangomaDirection direction, CancellationToken cancellationToken = default);

    /// <summary>Changes a webhook ("PATCH /webhooks/:id"). Both fields are sent.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="url">Where to post: absolute, http or https, at most 512 characters. Its <see cref="Uri.OriginalString"/> is what is sent.</param>
    /// <param name="direction">Which calls to post.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the PBX has taken it.</returns>
    /// <exception cref="ArgumentException">The id, the url or the direction is bad; nothing was sent.</exception>
    Task UpdateAsync(int id, Uri url, SangomaDirection direction, CancellationToken cancellationToken = default);

    /// <summary>Removes a webhook ("DELETE /webhooks/:id").</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the PBX has taken it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not positive.</exception>
    Task DeleteAsync(int id, CancellationToken cancellationToken = default);
}
