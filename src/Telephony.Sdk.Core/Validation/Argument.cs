using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// The checks of what is sent, before it is. Each names the argument, the limit, what was found (never the value: it may
/// be a password) and where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.
/// </summary>
[Experimental(Experiments.Toolkit)]
public static partial class Argument
{
    /// <summary>E.164 ends at 15 digits.</summary>
    public const int LongestPhoneNumber = 15;

    /// <summary>Where problems are put in place of being thrown, while <see cref="TryValidate"/> runs on this thread.</summary>
    [ThreadStatic]
    private static List<RequestProblem>? s_found;

    /// <summary>Runs checks of a request to their end, and gives all that is wrong where they would throw the first.</summary>
    /// <param name="validate">The checks. What they throw besides is thrown.</param>
    /// <param name="problems">What is wrong; empty for nothing.</param>
    /// <returns>Whether nothing is.</returns>
    public static bool TryValidate(Action validate, out IReadOnlyList<RequestProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(validate);
        List<RequestProblem>? outer = s_found;
        List<RequestProblem> found = [];
        s_found = found;
        try
        {
            validate();
        }
        finally
        {
            s_found = outer;
        }

        problems = found;
        return found.Count == 0;
    }

    /// <summary>Tells that a value is bad: by an exception, or by <see cref="TryValidate"/>, in which the next check follows and the first problem of a field counts.</summary>
    /// <param name="name">The name of the argument.</param>
    /// <param name="rule">What is wrong with it, as it stands behind its name, without a full stop.</param>
    /// <param name="document">Where the document says so; null where none does.</param>
    /// <exception cref="TelephonyArgumentException">Always, but in <see cref="TryValidate"/>.</exception>
    public static void Bad(string name, string rule, string? document = null)
    {
        var problem = new RequestProblem(name, rule, document);
        if (s_found is null)
        {
            throw new TelephonyArgumentException(problem);
        }

        // What is wrong with a field first is what to mend first; the rules behind it often say the same.
        if (s_found.TrueForAll(found => found.Field != name))
        {
            s_found.Add(problem);
        }
    }

    /// <summary>Neither null nor blank.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <returns>True where it is so: only then there is more to check.</returns>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static bool Required([NotNullWhen(true)] string? value, string name, string document)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            return true;
        }

        Bad(name, value is null ? "is required" : "must not be empty", document);
        return false;
    }

    /// <summary>Not blank, and without line breaks and other control characters.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void Text(string? value, string name, string document)
    {
        if (Required(value, name, document))
        {
            OneLine(value, name, document);
        }
    }

    /// <summary>Without line breaks, other control characters and half a character (a lone surrogate); blank or null is nothing to check.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="document">Where the document says so, e.g. <c>CPaaS API, "Click To Call"</c>.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void OneLine(string? value, string name, string? document)
    {
        if (value?.Any(char.IsControl) == true)
        {
            Bad(name, "holds a line break or another control character", document);
        }
        else
        {
            WellFormed(value, name);
        }
    }

    /// <summary>Without half a character (a lone surrogate), which would be sent as another character than was meant. Null is nothing to check.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the argument.</param>
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void WellFormed(string? value, string name)
    {
        if (value is not null && !IsWellFormed(value))
        {
            Bad(name, "holds half a character (a lone surrogate); a text was probably cut in the middle of one");
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
    /// <exception cref="TelephonyArgumentException">It is not so; the message says what it must be.</exception>
    public static void Length(string? value, string name, int least, int most, string document)
    {
        if (Required(value, name, document) && (value.Length < least || value.Length > most))
        {
            Bad(name, Invariant($"has {value.Length} characters; it may have {least} to {most}"), document);
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
