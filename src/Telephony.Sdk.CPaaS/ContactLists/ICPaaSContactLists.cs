namespace Telephony.Sdk.CPaaS;

/// <summary>Lists of contacts for campaigns to dial (CPaaS API, "Create Campaign List", "Add Contacts to List", "Import Contacts via CSV File").</summary>
/// <remarks>What all of its methods throw is said of <see cref="ICPaaSClient"/>. Nothing here is ever sent twice.</remarks>
public interface ICPaaSContactLists
{
    /// <summary>Creates an empty list ("Create Campaign List"). Never sent twice.</summary>
    /// <param name="name">A name that no other list has.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The list id, such as <c>LSdb6a12e1f1</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or holds a control character; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may have been created.</exception>
    Task<CPaaSReceipt> CreateAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds contacts to a list ("Add Contacts to List"). Never sent twice.</summary>
    /// <param name="listId">The list.</param>
    /// <param name="contacts">At least one contact. The document names no limit.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words and how many it says it took: compare the number with your own.</returns>
    /// <exception cref="ArgumentException">The id or a contact is bad; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true they may have been added: adding them again may have them dialled twice.
    /// </exception>
    Task<CPaaSImport> AddAsync(string listId, IReadOnlyCollection<CPaaSContact> contacts, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds the contacts of a file to a list ("Import Contacts via CSV File"). Never sent twice. The file has been uploaded to the
    /// vendor's S3 bucket before, by other means: the API has no upload.
    /// </summary>
    /// <param name="listId">The list.</param>
    /// <param name="fileName">The file's name in the bucket, such as <c>contacts_dynamic_announcement.csv</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words and how many it says it took.</returns>
    /// <exception cref="ArgumentException">An argument is empty or holds a character that it cannot have; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true they may have been added: adding them again may have them dialled twice.
    /// </exception>
    Task<CPaaSImport> ImportAsync(string listId, string fileName, CancellationToken cancellationToken = default);
}
