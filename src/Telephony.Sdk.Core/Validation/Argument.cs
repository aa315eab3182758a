using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// The checks of arguments before anything is sent. Each names the argument, the limit, what was found (never the value: it may
/// be a password) and where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.
/// </summary>
[Experimental(Experiments.Toolkit)]
public static partial class Argument
{
    /// <summary>E.164 ends at 15 digits.</summary>
    public const int LongestPhoneNumber = 15;

    /// <summary>Neither null nor blank.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="ArgumentException">It is not so; the message says what it must be.</exception>
    public static void Required(string? value, string name, string document)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name, $"{name} is required ({document}).");
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{name} must not be empty ({document}).", name);
        }
    }

    /// <summary>Not blank, and without line breaks and other control characters.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="ArgumentException">It is not so; the message says what it must be.</exception>
    public static void Text(string? value, string name, string document)
    {
        Required(value, name, document);
        if (value!.Any(char.IsControl))
        {
            throw new ArgumentException($"{name} holds a line break or another control character ({document}).", name);
        }

        WellFormed(value!, name);
    }

    /// <summary>Without half a character (a lone surrogate), which would be sent as another character than was meant. Null is nothing to check.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <exception cref="ArgumentException">It is not so; the message says what it must be.</exception>
    public static void WellFormed(string? value, string name)
    {
        if (value is not null && !IsWellFormed(value))
        {
            throw new ArgumentException($"{name} holds half a character (a lone surrogate); a text was probably cut in the middle of one.", name);
        }
    }

    /// <summary>Whether every surrogate has its other half.</summary>
    /// <param name="value">The argument.</param>
    /// <returns>True where it has.</returns>
    public static bool IsWellFormed(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Not blank, with a number of characters in a range.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="ArgumentException">It is not so; the message says what it must be.</exception>
    public static void Length(string? value, string name, int least, int most, string document)
    {
        Required(value, name, document);
        if (value!.Length < least || value.Length > most)
        {
            throw new ArgumentException(Invariant($"{name} has {value.Length} characters; it may have {least} to {most} ({document})."), name);
        }
    }

    /// <summary>A number of digits 0 to 9 in a range, nothing else.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="ArgumentException">It is not so; the message says what it must be.</exception>
    public static void Digits(string? value, string name, int least, int most, string document)
    {
        Required(value, name, document);
        if (!AreDigits(value!, 0) || value!.Length < least || value.Length > most)
        {
            string range = least == most ? Invariant($"{least}") : Invariant($"{least} to {most}");
            throw new ArgumentException($"{name} must be {range} digits and nothing else ({document}).", name);
        }
    }

    /// <summary>Digits with an optional leading plus sign; at most 15, as E.164 has it.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <param name="least">The smallest number of digits.</param>
    /// <exception cref="ArgumentException">It is not so; the message says what it must be.</exception>
    public static void PhoneNumber(string? value, string name, string document, int least = 1)
    {
        Required(value, name, document);
        int start = value![0] == '+' ? 1 : 0;
        int digits = value.Length - start;
        if (!AreDigits(value, start) || digits < least || digits > LongestPhoneNumber)
        {
            throw new ArgumentException(Invariant($"{name} must be {least} to {LongestPhoneNumber} digits, with or without a leading '+', and nothing else ({document})."), name);
        }
    }

    private static bool AreDigits(string value, int start)
    {
        for (int i = start; i < value.Length; i++)
        {
            if (value[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
