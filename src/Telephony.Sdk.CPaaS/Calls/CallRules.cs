namespace Telephony.Sdk.CPaaS;

/// <summary>What the document demands in more than one place of numbers and of words, checked before anything is sent.</summary>
internal static class CallRules
{
    // "10 digits", says the document, and its examples have the country code in front: up to E.164's 15.
    private const int ShortestMobileNumber = 10;

    public static void MobileNumber(string number, string name, string section) =>
        Argument.Digits(number, name, ShortestMobileNumber, Argument.LongestPhoneNumber, section);

    public static void OptionalText(string? value, string name, string section)
    {
        if (value is not null)
        {
            Argument.Text(value, name, section);
        }
    }
}
