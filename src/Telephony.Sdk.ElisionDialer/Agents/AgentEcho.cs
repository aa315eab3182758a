namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// Compares what a success echoes, <c>api user|agent|password|level|full name|group</c>, with what was sent. Nothing of the
/// password leaves this class but whether it is the same.
/// </summary>
internal static class AgentEcho
{
    // No bar in it, and nothing that a password may hold.
    private const string PasswordAsSent = "\0";

    public static ElisionAgentResult Compare(AgentFields sent, string apiUser, ElisionAnswer answer)
    {
        IReadOnlyList<string> values = Values(sent, answer);
        int start = HasNoApiUser(values, sent) ? 0 : Echo.Start(values, apiUser, sent.User);
        string? password = At(values, start + 1);
        var echo = new Echo(answer);
        string? user = echo.Read(nameof(ElisionAgentResult.User), "agent_user", At(values, start), sent.User);
        echo.ReadSecret(nameof(ElisionNewAgent.Password), RequestSecrets.AgentPassword, password == PasswordAsSent ? sent.Password : password, sent.Password);
        return new ElisionAgentResult
        {
            User = user ?? sent.User,
            Level = echo.Read(nameof(ElisionAgentResult.Level), "agent_user_level", At(values, start + 2), sent.Level is { } number ? FormattableString.Invariant($"{number}") : null),
            FullName = echo.Read(nameof(ElisionAgentResult.FullName), "agent_full_name", FullName(values, start + 3), sent.FullName),
            UserGroup = echo.Read(nameof(ElisionAgentResult.UserGroup), "agent_user_group", values.Count < start + 5 ? null : values[values.Count - 1], sent.UserGroup),
            AlteredFields = echo.AlteredFields,
            Notices = answer.Notices,
        };
    }

    /// <summary>The values, where a password that holds the separator and came back as it was sent is one value.</summary>
    private static IReadOnlyList<string> Values(AgentFields sent, ElisionAnswer answer)
    {
        if (sent.Password is not { } password || password.IndexOf('|') < 0)
        {
            return answer.Values;
        }

        string echo = "|" + string.Join("|", answer.Values) + "|";
        int at = echo.IndexOf("|" + password + "|", StringComparison.Ordinal);
        return at < 0 ? answer.Values : TextDialect.Values(echo.Remove(at + 1, password.Length).Insert(at + 1, PasswordAsSent).Substring(1));
    }

    /// <summary>Whether the password is where the agent would be, if the API user came first.</summary>
    private static bool HasNoApiUser(IReadOnlyList<string> values, AgentFields sent) =>
        At(values, 1) is { } second && second != sent.User
        && (second == PasswordAsSent || (sent.Password is { } password && (second == password || second == RequestSecrets.Kept(password))));

    private static string? At(IReadOnlyList<string> values, int index) => index < values.Count ? values[index] : null;

    /// <summary>A name may hold the separator.</summary>
    private static string? FullName(IReadOnlyList<string> values, int first) =>
        first < values.Count ? string.Join("|", values.Skip(first).Take(Math.Max(1, values.Count - first - 1))) : null;
}
