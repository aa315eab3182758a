using System.Text;

namespace Telephony.Sdk.Testing.Matching;

/// <summary>
/// In Java <c>\d</c>, <c>\w</c> and <c>\s</c> know ASCII only; in .NET they also take the digits and letters of other scripts.
/// Classes inside classes mean something else in Java, so they are refused.
/// </summary>
internal static class JavaPattern
{
    /// <exception cref="ArgumentException">The pattern holds a class inside a class.</exception>
    public static string ToDotNet(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                result.Append(Escape(pattern[++i], inClass));
                continue;
            }

            if (inClass && (c == '[' || pattern.AsSpan(i).StartsWith("&&")))
            {
                throw new ArgumentException("a character class inside a character class is not supported", nameof(pattern));
            }

            inClass = c switch { '[' => true, ']' => false, _ => inClass };
            result.Append(c);
        }

        return result.ToString();
    }

    private static string Escape(char letter, bool inClass) => (letter, inClass) switch
    {
        ('d', true) => "0-9",
        ('d', false) => "[0-9]",
        ('D', false) => "[^0-9]",
        ('w', true) => "a-zA-Z0-9_",
        ('w', false) => "[a-zA-Z0-9_]",
        ('W', false) => "[^a-zA-Z0-9_]",
        ('s', true) => @" \t\n\x0B\f\r",
        ('s', false) => @"[ \t\n\x0B\f\r]",
        ('S', false) => @"[^ \t\n\x0B\f\r]",
        _ => "\\" + letter,
    };
}
