using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// What a value says where a vendor says yes or no, the same for all vendors. A no is a promise that nothing was done, so that nothing is one but what says
/// no; what says neither is to be told as unreadable.
/// </summary>
[Experimental(Experiments.Toolkit)]
public static class Verdict
{
    private const int FirstRefusingStatus = 400;
    private const int StatusesEnd = 1000;

    private static readonly string[] s_noes =
        ["FAIL", "FAILED", "FAILS", "FAILURE", "ERROR", "ERRORS", "INVALID", "INCORRECT", "DENIED", "FORBIDDEN", "REFUSED", "REJECTED", "UNAUTHORIZED", "UNSUCCESSFUL"];

    private static readonly string[] s_negations = ["NO", "NOT", "NEVER", "WITHOUT", "0", "ZERO"];

    /// <summary>What a status or a success says: true, 1 and their texts are a yes; false, 0, an HTTP status from 400 on and words such as <c>failed</c> a no.</summary>
    /// <param name="value">The value, also in an array of one.</param>
    /// <returns>Yes, no, or null for neither.</returns>
    public static bool? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array when value.GetArrayLength() == 1 => Of(value[0]),
        JsonValueKind.Number or JsonValueKind.String => Of(TextOf(value)),
        _ => null,
    };

    /// <summary>The same of its text.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>Yes, no, or null for neither.</returns>
    public static bool? Of(string? text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return number == 1 ? true : number is 0 or (>= FirstRefusingStatus and < StatusesEnd) ? false : null;
        }

        return Is(text, "true") ? true : Is(text, "false") || SaysNo(text) ? false : null;
    }

    /// <summary>Whether words say no: <c>No</c>, <c>Invalid token</c>, <c>call not found</c>. Words such as <c>no error</c>, and those that speak of a success too, do not.</summary>
    /// <param name="words">The vendor's words, or null.</param>
    /// <returns>True for a no.</returns>
    public static bool SaysNo(string? words)
    {
        if (words is null || Is(words, "no"))
        {
            return words is not null;
        }

        string[] all = new string([.. words.Select(c => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return !Array.Exists(all, word => word.StartsWith("SUCCE", StringComparison.Ordinal))
            && (ErrorKinds.FromWords(words) != TelephonyErrorKind.Other
                || all.Where((word, i) => Array.IndexOf(s_noes, word) >= 0 && (i == 0 || Array.IndexOf(s_negations, all[i - 1]) < 0)).Any());
    }

    /// <summary>Whether a value in the place of an error is one: false, zero and whatever stands for nothing are none.</summary>
    /// <param name="value">The value; undefined for none.</param>
    /// <returns>True for a no.</returns>
    public static bool IsError(JsonElement value) => value.ValueKind == JsonValueKind.True || WordsOf(value) is not null;

    /// <summary>The words of a value, or what was sent in their place; null where it stands for nothing: blank, no more than zero, the words of <see cref="NoValue"/>, nothing in it.</summary>
    /// <param name="value">The value; undefined for none.</param>
    /// <returns>The words.</returns>
    public static string? WordsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Filled(TextOf(value)),
        JsonValueKind.Number => value.TryGetInt32(out int number) && number > 0 ? value.GetRawText() : null,
        JsonValueKind.Array when value.GetArrayLength() == 1 => WordsOf(value[0]),
        JsonValueKind.Array => value.EnumerateArray().Any(IsError) ? value.GetRawText() : null,
        JsonValueKind.Object => value.EnumerateObject().Any(field => IsError(field.Value)) ? value.GetRawText() : null,
        _ => null,
    };

    private static string? Filled(string? text) =>
        text is null || WallClock.IsNone(text.Trim()) || Is(text, "false") || Is(text, "0") ? null : text;

    /// <summary>A text or a number; null where its letters do not exist.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ToString();
        }
        catch (Exception exception) when (SecondReading.IsOfReading(exception))
        {
            return null;
        }
    }

    private static bool Is(string? text, string word) => string.Equals(text?.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
