namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>How far two texts are apart: edits by letter, as a share of the longer one.</summary>
internal static class TextDistance
{
    private const int Compared = 512;

    public static double Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left[..Math.Min(left.Length, Compared)];
        right = right[..Math.Min(right.Length, Compared)];
        int longer = Math.Max(left.Length, right.Length);
        return longer == 0 ? 0 : (double)Edits(left, right) / longer;
    }

    private static int Edits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int substitution = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(substitution, 1 + Math.Min(row[j], diagonal));
            }
        }

        return row[^1];
    }
}
