namespace Telephony.Sdk.ElisionDialer;

/// <summary>Compares what an answer echoes with what was sent, in whatever dialect it echoes it, and takes the secrets out of what differs.</summary>
internal sealed class Echo(ElisionAnswer answer, DialerFields fields)
{
    private readonly List<string> _altered = [];

    /// <summary>The names of the properties that came back otherwise.</summary>
    public IReadOnlyList<string> AlteredFields => _altered;

    /// <summary>
    /// Where what was sent begins among <paramref name="values"/>: behind the API user, or at once where the dialer leaves that out.
    /// </summary>
    /// <param name="values">What stands between bars.</param>
    /// <param name="apiUser">The API user.</param>
    /// <param name="sent">The value that comes first of those that were sent.</param>
    public static int Start(IReadOnlyList<string> values, string apiUser, string sent) =>
        values.Count > 0 && values[0] == sent && sent != apiUser ? 0 : 1;

    /// <summary>The values, where a text that holds the separator and came back as it was sent is one value.</summary>
    public static IReadOnlyList<string> Whole(IReadOnlyList<string> values, string? text)
    {
        if (text is null || text.IndexOf('|') < 0)
        {
            return values;
        }

        int parts = text.Split('|').Length;
        int first = Enumerable.Range(0, Math.Max(0, values.Count - parts + 1)).Where(i => string.Join("|", values.Skip(i).Take(parts)) == text).DefaultIfEmpty(-1).First();
        return first < 0 ? values : [.. values.Take(first), text, .. values.Skip(first + parts)];
    }

    /// <summary>One value, or several that a text with the separator in it came apart into; null where there are not as many.</summary>
    public static string? At(IReadOnlyList<string> values, int first, int count = 1) =>
        first + count <= values.Count ? string.Join("|", values.Skip(first).Take(count)) : null;

    /// <summary>A property as it was echoed, without secrets; null where it was not. What is the same as was sent is given as it was sent.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="field">The name of the field that was sent, and in an answer in JSON.</param>
    /// <param name="value">The value in an answer in words.</param>
    public string? Read(string property, string field, string? value)
    {
        string? echo = Echoed(field, value);
        string? sent = fields[field];

        // VICIdial's own example echoes blanks as plus signs.
        if (echo is null || echo == sent || echo == sent?.Replace(' ', '+'))
        {
            return echo is null ? null : sent;
        }

        if (sent is not null)
        {
            _altered.Add(property);
        }

        return answer.Clean(echo);
    }

    /// <summary>Names a password that came back otherwise; nothing of it is given.</summary>
    public void ReadSecret(string property, string field, string? value)
    {
        string? echo = Echoed(field, value);
        if (echo is not null && fields[field] is { } sent && echo != sent)
        {
            _altered.Add(property);
        }
    }

    private string? Echoed(string field, string? value) =>
        // Stryker disable once NullCoalescing: an answer has fields or values, never both
        answer.Field(field) ?? value;
}
