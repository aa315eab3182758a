using System.Globalization;

namespace Telephony.Sdk.Toolkit;

/// <content>Numbers, lists, addresses, ids and clocks.</content>
public static partial class Argument
{
    /// <summary>A whole number in a range.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void Range(long value, string name, long least, long most, string document)
    {
        if (value < least || value > most)
        {
            Bad(name, Invariant($"must be {least} to {most}"), document);
        }
    }

    /// <summary>One of a closed list of words, exactly as written.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void OneOf(string? value, string name, string document, params string[] words)
    {
        if (Required(value, name, document) && Array.IndexOf(words, value) < 0)
        {
            Bad(name, $"must be one of {string.Join(", ", words)}", document);
        }
    }

    /// <summary>At least one item, none of them null.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="items">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void Items<T>(IReadOnlyCollection<T>? items, string name, string document)
        where T : class
    {
        if (items is null)
        {
            throw new ArgumentNullException(name, $"{name} is required ({document}).");
        }

        if (items.Count == 0)
        {
            Bad(name, "must hold at least one item", document);
        }

        if (items.Any(item => item is null))
        {
            throw new ArgumentException($"{name} holds an item that is null.", name);
        }
    }

    /// <summary>An absolute http or https address, as it is written, of at most <paramref name="most"/> characters.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <param name="most">The largest number of characters.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void HttpAddress(Uri? value, string name, string document, int most = int.MaxValue)
    {
        if (value is null)
        {
            Bad(name, "is required", document);
        }
        else if (!value.IsAbsoluteUri || value.Scheme is not ("http" or "https"))
        {
            Bad(name, "must be an absolute http or https address", document);
        }
        else if (value.OriginalString.Length > most)
        {
            Bad(name, Invariant($"has {value.OriginalString.Length} characters; it may have at most {most}"), document);
        }
    }

    /// <summary>An id that stands in a path: not blank, without separators, blanks and control characters, and no dots alone.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="expected">What is expected, such as "the uuid of a call".</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void Identifier(string? value, string name, string expected)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Bad(name, $"must not be empty; pass {expected}");
            return;
        }

        foreach (char c in value!)
        {
            if (c is '/' or '\\' or '?' or '#' || char.IsControl(c) || char.IsWhiteSpace(c))
            {
                Bad(name, $"holds '{(char.IsControl(c) ? "a control character" : c.ToString(CultureInfo.InvariantCulture))}', which no such id has; pass {expected}");
                return;
            }
        }

        WellFormed(value, name);
        if (value is "." or "..")
        {
            Bad(name, $"must not be '.' or '..'; pass {expected}");
        }
    }

    /// <summary>A wall clock in whole seconds: neither UTC nor the machine's own time, which would be sent as another hour than was meant.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="zone">The zone of the clock, in words.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void WallClock(DateTime value, string name, string zone, string document)
    {
        if (value.Kind != DateTimeKind.Unspecified)
        {
            Bad(name, $"is a clock reading in {zone} and must have DateTimeKind.Unspecified, not {value.Kind}: an instant is not converted silently. Convert it to that zone first", document);
        }

        if (value.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            Bad(name, "must be in whole seconds; fractions cannot be sent", document);
        }
    }
}
