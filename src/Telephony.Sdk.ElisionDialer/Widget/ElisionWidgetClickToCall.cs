using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>Has the widget call a number ("CLICK2CALL").</summary>
public sealed class ElisionWidgetClickToCall : ElisionWidgetMessage
{
    /// <summary>Names the number.</summary>
    /// <param name="phoneNumber">The number to call: digits, with or without a leading <c>+</c> (<c>phone_number</c>).</param>
    /// <param name="phoneCode">The country code, 1 to 10 digits (<c>phone_code</c>).</param>
    /// <exception cref="ArgumentException">One of them is missing or holds something else.</exception>
    public ElisionWidgetClickToCall(string phoneNumber, string phoneCode = "1")
        : base("click_to_call")
    {
        const string document = "Dialer - CRM Integration, \"CLICK2CALL\"";
        Argument.Digits(phoneCode, nameof(phoneCode), 1, 10, document);
        Argument.PhoneNumber(phoneNumber, nameof(phoneNumber), document, most: int.MaxValue);
        PhoneNumber = phoneNumber;
        PhoneCode = phoneCode;
    }

    /// <summary>The number (<c>phone_number</c>).</summary>
    public string PhoneNumber { get; }

    /// <summary>The country code (<c>phone_code</c>); the document's example has <c>1</c>.</summary>
    public string PhoneCode { get; }

    private protected override void Write(Utf8JsonWriter writer)
    {
        writer.WriteString("phone_code", PhoneCode);
        writer.WriteString("phone_number", PhoneNumber);
    }
}
