namespace Telephony.Sdk.CPaaS;

/// <summary>What the document demands of the contacts in both kinds of lists, checked before anything is sent.</summary>
internal static class ListRules
{
    public static void FileName(string fileName) => Argument.Text(fileName, nameof(fileName), "Document for CPaaS APIs, \"Import Contacts via CSV File\"");

    /// <summary>At least one contact; each is checked under its place in the list, such as <c>contacts[1].</c></summary>
    public static void Contacts<T>(IReadOnlyCollection<T> contacts, string section, Action<T, string> validate)
        where T : class
    {
        Argument.Items(contacts, nameof(contacts), section);
        int index = 0;
        foreach (T contact in contacts)
        {
            validate(contact, FormattableString.Invariant($"contacts[{index++}]."));
        }
    }

    public static void Contact(string name, string number, string item, string section)
    {
        Argument.Text(name, item + nameof(CPaaSContact.Name), section);
        CallRules.MobileNumber(number, item + nameof(CPaaSContact.Number), section);
    }
}
