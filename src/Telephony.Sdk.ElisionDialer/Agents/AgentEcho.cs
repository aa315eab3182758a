namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// Compares what a success line echoes, <c>api user|agent|password|level|full name|group</c>, with what was sent. Nothing of the
/// password leaves this class but whether it is the same.
/// </summary>
internal static class AgentEcho
{
    public static ElisionAgentResult Compare(AgentFields sent, ElisionAnswer answer)
    {
        IReadOnlyList<string> echo = answer.Values;
        string? user = At(echo, 1);
        string? level = At(echo, 3);
        string? fullName = echo.Count < 5 ? null : FullName(echo);
        string? group = echo.Count < 6 ? null : echo[echo.Count - 1];
        List<string> altered = [];
        Add(altered, nameof(ElisionAgentResult.User), user, sent.User);
        Add(altered, nameof(ElisionNewAgent.Password), At(echo, 2), sent.Password);
        Add(altered, nameof(ElisionAgentResult.Level), level, sent.Level is { } number ? FormattableString.Invariant($"{number}") : null);

        // VICIdial's own example echoes the blanks of a name as plus signs.
        Add(altered, nameof(ElisionAgentResult.FullName), fullName, sent.FullName is { } name && name.Replace(' ', '+') == fullName ? fullName : sent.FullName);
        Add(altered, nameof(ElisionAgentResult.UserGroup), group, sent.UserGroup);
        return new ElisionAgentResult
        {
            User = user ?? sent.User,
            Level = level,
            FullName = fullName,
            UserGroup = group,
            AlteredFields = altered,
            Notices = answer.Notices,
        };
    }

    private static void Add(List<string> altered, string name, string? echo, string? sent)
    {
        if (echo is not null && sent is not null && !string.Equals(echo, sent, StringComparison.Ordinal))
        {
            altered.Add(name);
        }
    }

    private static string? At(IReadOnlyList<string> echo, int index) => index < echo.Count ? echo[index] : null;

    /// <summary>A name may hold the separator.</summary>
    private static string FullName(IReadOnlyList<string> echo) =>
        string.Join("|", echo.Skip(4).Take(Math.Max(1, echo.Count - 5)));
}
