namespace Telephony.Sdk.CPaaS;

/// <summary>
/// Lists of do-not-disturb (DND) contacts for campaigns to leave out (CPaaS API, "Create Campaign DND List", "Add DND Contacts To
/// List", "Add DND Contacts to List via CSV File").
/// </summary>
/// <remarks>What all of its methods throw is said of <see cref="ICPaaSClient"/>. Nothing here is ever sent twice.</remarks>
public interface ICPaaSDndLists
{
    /// <summary>Creates an empty DND list ("Create Campaign DND List"). Never sent twice.</summary>
    /// <param name="name">A name that no other DND list has.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The DND list id, such as <c>DNda1b361461</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or holds a control character; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may have been created.</exception>
    Task<CPaaSReceipt> CreateAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds contacts to a DND list ("Add DND Contacts To List"). Never sent twice.</summary>
    /// <param name="dndListId">The DND list.</param>
    /// <param name="contacts">At least one contact. The document names no limit.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words and how many it says it took: one that is missing would be dialled.</returns>
    /// <exception cref="ArgumentException">The id or a contact is bad; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true they may have been added.</exception>
    Task<CPaaSImport> AddAsync(string dndListId, IReadOnlyCollection<CPaaSDndContact> contacts, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds the contacts of a file to a DND list ("Add DND Contacts to List via CSV File"). Never sent twice. The file has been uploaded
    /// to the vendor's S3 bucket before, by other means: the API has no upload.
    /// </summary>
    /// <param name="dndListId">The DND list.</param>
    /// <param name="fileName">The file's name in the bucket, such as <c>dnd_contacts.csv</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words and how many it says it took.</returns>
    /// <exception cref="ArgumentException">An argument is empty or holds a character that it cannot have; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true they may have been added.</exception>
    Task<CPaaSImport> ImportAsync(string dndListId, string fileName, CancellationToken cancellationToken = default);
}
