namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// Compares what a success echoes, <c>api user|agent|password|level|full name|group</c>, with what was sent. Nothing of the
/// password leaves this class but whether it is the same.
/// </summary>
internal static class AgentEcho
{
    public static ElisionAgentResult Compare(AgentFields sent, string apiUser, ElisionAnswer answer)
    {
        IReadOnlyList<string> values = Echo.Whole(Echo.Whole(answer.Values, apiUser), sent.Password);
        int start = HasNoApiUser(values, sent) ? 0 : Echo.Start(values, apiUser, sent.User);
        string? password = At(values, start + 1);
        var echo = new Echo(answer);
        string? user = echo.Read(nameof(ElisionAgentResult.User), "agent_user", At(values, start), sent.User);
        echo.ReadSecret(nameof(ElisionNewAgent.Password), RequestSecrets.AgentPassword, password, sent.Password);
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

    /// <summary>Whether the password is where the agent would be, if the API user came first.</summary>
    private static bool HasNoApiUser(IReadOnlyList<string> values, AgentFields sent) =>
        At(values, 1) is { } second && second != sent.User
        && sent.Password is { } password && (second == password || second == RequestSecrets.Kept(password));

    private static string? At(IReadOnlyList<string> values, int index) => index < values.Count ? values[index] : null;

    /// <summary>A name may hold the separator.</summary>
    private static string? FullName(IReadOnlyList<string> values, int first) =>
        first < values.Count ? string.Join("|", values.Skip(first).Take(Math.Max(1, values.Count - first - 1))) : null;
}
