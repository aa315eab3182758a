namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>How far two paths are from each other: by how many letters, segment by segment, so that the path meant is found behind a mistyped one.</summary>
internal static class PathDistance
{
    /// <param name="expected">Its <c>{name}</c> is any segment.</param>
    /// <param name="got">As sent.</param>
    public static int Between(string expected, string got)
    {
        string[] wanted = expected.Split('/');
        string[] came = got.Split('/');
        return wanted.Zip(came).Sum(pair => pair.First.StartsWith('{') ? 0 : Edits(pair.First, pair.Second))
            + wanted.Skip(came.Length).Concat(came.Skip(wanted.Length)).Sum(segment => segment.Length);
    }

    /// <summary>Levenshtein's: letters to add, to leave out or to change.</summary>
    private static int Edits(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 0; i < one.Length; i++)
        {
            int before = row[0];
            row[0] = i + 1;
            for (int j = 0; j < other.Length; j++)
            {
                int change = before + (one[i] == other[j] ? 0 : 1);
                before = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[^1];
    }
}
