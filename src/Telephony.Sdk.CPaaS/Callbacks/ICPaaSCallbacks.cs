namespace Telephony.Sdk.CPaaS;

/// <summary>Calls that are placed at a later time (CPaaS API, "Callback Request").</summary>
/// <remarks>What all of its methods throw is said of <see cref="ICPaaSClient"/>.</remarks>
public interface ICPaaSCallbacks
{
    /// <summary>Has a call placed at a later time ("Create Callback Request", POST). Never sent twice.</summary>
    /// <param name="callback">Whom to connect, and when.</param>
    /// <param name="cancellationToken">Cancels the request, not the callback.</param>
    /// <returns>The request id, by which the callback is changed and deleted.</returns>
    /// <exception cref="ArgumentException">A field is missing or out of its limits, or the time is over; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true the phones may ring at that time: ask the user before you create it again.
    /// </exception>
    Task<CPaaSReceipt> CreateAsync(CPaaSCallback callback, CancellationToken cancellationToken = default);

    /// <summary>Changes a callback ("Update Callback Request", PATCH). All of it is sent.</summary>
    /// <param name="change">Which one, and what it becomes.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words.</returns>
    /// <exception cref="ArgumentException">A field is missing or out of its limits, or the time is over in every zone; nothing was sent.</exception>
    Task<CPaaSConfirmation> UpdateAsync(CPaaSCallbackChange change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a callback ("Delete Callback Request", DELETE with a JSON body).</summary>
    /// <param name="requestId">The id that creating it gave.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words.</returns>
    /// <exception cref="ArgumentException"><paramref name="requestId"/> is empty or holds a character that no id has; nothing was sent.</exception>
    Task<CPaaSConfirmation> DeleteAsync(string requestId, CancellationToken cancellationToken = default);
}
