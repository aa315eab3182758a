using System.Globalization;

namespace Telephony.Sdk.Toolkit;

/// <content>Digits, and phone numbers as all vendors take them.</content>
public static partial class Argument
{
    /// <summary>A number of digits 0 to 9 in a range, nothing else.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be, and which character is at fault.</exception>
    public static void Digits(string? value, string name, int least, int most, string document)
    {
        if (Required(value, name, document) && Fault(value, start: 0, least, most) is { } fault)
        {
            Bad(name, $"must be {Count(least, most)}digits and nothing else{fault}", document);
        }
    }

    /// <summary>Digits with an optional leading plus sign; at most 15, as E.164 has it, where a vendor names no other number.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <param name="least">The smallest number of digits.</param>
    /// <param name="most">The largest.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be, and which character is at fault.</exception>
    public static void PhoneNumber(string? value, string name, string document, int least = 1, int most = LongestPhoneNumber)
    {
        if (Required(value, name, document) && Fault(value, value[0] == '+' ? 1 : 0, least, most) is { } fault)
        {
            Bad(name, $"must be {Count(least, most)}digits, with or without a leading '+', and nothing else{fault}", document);
        }
    }

    private static string Count(int least, int most) =>
        most == int.MaxValue ? string.Empty : least == most ? Invariant($"{least} ") : Invariant($"{least} to {most} ");

    /// <summary>The first character that is no digit, or how many digits there are; null where nothing is wrong.</summary>
    private static string? Fault(string value, int start, int least, int most)
    {
        for (int i = start; i < value.Length; i++)
        {
            if (value[i] is < '0' or > '9')
            {
                return Invariant($"; it holds {NameOf(value, i)} at position {i + 1}");
            }
        }

        int digits = value.Length - start;
        return digits < least || digits > most ? Invariant($"; it has {digits}") : null;
    }

    /// <summary>A character as people can find it: many are not to be seen.</summary>
    private static string NameOf(string value, int at)
    {
        char c = value[at];
        return c == ' ' ? "a blank"
            : c is > ' ' and <= '~' ? $"'{c}'"
            : Invariant($"U+{(char.IsSurrogatePair(value, at) ? char.ConvertToUtf32(value, at) : c):X4}{(IsInvisible(c) ? ", which cannot be seen," : string.Empty)}");
    }

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
