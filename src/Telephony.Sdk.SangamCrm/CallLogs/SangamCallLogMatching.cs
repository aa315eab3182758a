namespace Telephony.Sdk.SangamCrm;

/// <summary>Tells which call an answer is of: the one at its place, unless its number is of another one.</summary>
internal static class SangamCallLogMatching
{
    private const int FewestDigits = 6;

    public static void Match(IReadOnlyCollection<SangamCallLog> logs, List<SangamCallLogResult> results)
    {
        List<SangamCallLog?> open = [.. logs];
        if (results.Count == open.Count)
        {
            for (int i = 0; i < results.Count; i++)
            {
                if (string.IsNullOrWhiteSpace(results[i].Number) || IsOf(results[i].Number!, open[i]!))
                {
                    results[i].Log = open[i];
                    open[i] = null;
                }
            }
        }

        foreach (SangamCallLogResult result in results)
        {
            if (result.Log is null && !string.IsNullOrWhiteSpace(result.Number))
            {
                Only(open, result);
            }
        }
    }

    /// <summary>Several calls of one number cannot be told apart by it.</summary>
    private static void Only(List<SangamCallLog?> open, SangamCallLogResult result)
    {
        int first = open.FindIndex(log => log is not null && IsOf(result.Number!, log));
        if (first >= 0 && open.FindLastIndex(log => log is not null && IsOf(result.Number!, log)) == first)
        {
            result.Log = open[first];
            open[first] = null;
        }
    }

    private static bool IsOf(string number, SangamCallLog log) => AreSame(number, log.Source) || AreSame(number, log.Destination);

    /// <summary>The same number, with or without a country code or a leading zero.</summary>
    private static bool AreSame(string one, string other)
    {
        string a = Digits(one);
        string b = Digits(other);
        return string.Equals(a, b, StringComparison.Ordinal)
            || (a.Length >= FewestDigits && b.Length >= FewestDigits && (a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)));
    }

    private static string Digits(string number)
    {
        string digits = new([.. number.Where(c => c is >= '0' and <= '9')]);
        return digits.Length == 0 ? number : digits.TrimStart('0');
    }
}
