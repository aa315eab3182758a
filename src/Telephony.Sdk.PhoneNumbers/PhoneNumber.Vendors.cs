namespace Telephony.Sdk.PhoneNumbers;

/// <content>What each vendor wants. Sangoma CRM takes no phone number.</content>
public sealed partial class PhoneNumber
{
    private const string India = "91";

    /// <summary>As CPaaS wants it: country code and digits without plus sign, <c>919876500001</c>, as in all examples of its document.</summary>
    /// <returns><see cref="Digits"/>.</returns>
    public string ForCPaaS() => Digits;

    /// <summary>
    /// As the Elision dialer wants it: ten digits, <c>9876500001</c>, as in its document. One of another country keeps its plus sign and country code, as a lead of
    /// the document has them, since ten digits would be another phone. Its widget takes <see cref="Subscriber"/> and <see cref="CountryCode"/> apart.
    /// </summary>
    /// <returns><see cref="Subscriber"/> in India, else <see cref="E164"/>.</returns>
    public string ForElisionDialer() => IndianOrE164;

    /// <summary>As Exotel wants it: <c>+919876500001</c>.</summary>
    /// <returns><see cref="E164"/>.</returns>
    public string ForExotel() => E164;

    /// <summary>
    /// As iBizFone wants it: ten digits, <c>9876500001</c>, as in its document. One of another country keeps its plus sign and country code, since ten digits would be another phone.
    /// </summary>
    /// <returns><see cref="Subscriber"/> in India, else <see cref="E164"/>.</returns>
    public string ForIbizfoneIvr() => IndianOrE164;

    /// <summary>
    /// As SangamCRM wants it: ten digits, <c>8200414448</c>, as in its document. One of another country keeps its plus sign and country code, since ten digits would be another phone.
    /// </summary>
    /// <returns><see cref="Subscriber"/> in India, else <see cref="E164"/>.</returns>
    public string ForSangamCrm() => IndianOrE164;

    private string IndianOrE164 => CountryCode == India ? Subscriber : E164;
}
