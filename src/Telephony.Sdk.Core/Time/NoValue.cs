using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>The words that programs write where there is no value: a number that is none, and the nothing of JavaScript, PHP and Python.</summary>
[Experimental(Experiments.Toolkit)]
public static class NoValue
{
    private static readonly string[] s_words = ["null", "None", "NaN", "Infinity", "-Infinity"];

    /// <summary>Whether a text is one of these words, written as programs write it: a name may well be <c>Null</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for no value.</returns>
    public static bool IsWord(string? text) => Array.IndexOf(s_words, text) >= 0;
}
