namespace Telephony.Sdk.Options;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearName
{
    /// <summary>The name that is nearest to another; null where none has at least half of its letters in place, or more than so many wrong.</summary>
    public static string? Find(string name, IEnumerable<string> names, int mostWrong = int.MaxValue) =>
        names.Select(other => (Name: other, Distance: Distance(name.ToUpperInvariant(), other.ToUpperInvariant())))
            .Where(other => 2 * other.Distance <= name.Length && other.Distance <= mostWrong)
            .OrderBy(other => other.Distance)
            .Select(other => other.Name)
            .FirstOrDefault();

    /// <summary>How many characters have to be put in, taken out or changed (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 0; i < from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 0; j < to.Length; j++)
            {
                int changed = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[to.Length];
    }
}
