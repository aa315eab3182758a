namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// Compares what a success echoes, <c>api user|agent|password|level|full name|group</c>, with what was sent. Nothing of the
/// password leaves this class but whether it is the same.
/// </summary>
internal static class AgentEcho
{
    public static ElisionAgentResult Compare(DialerFields sent, string apiUser, ElisionAnswer answer)
    {
        string agent = sent["agent_user"]!;
        string? password = sent[DialerFields.AgentPassword];
        IReadOnlyList<string> values = Echo.Whole(Echo.Whole(answer.Values, apiUser), password);
        int start = HasNoApiUser(values, agent, password) ? 0 : Echo.Start(values, apiUser, agent);
        int nameParts = Math.Max(1, values.Count - start - 4); // a name may hold the separator
        var echo = new Echo(answer, sent);
        string? user = echo.Read(nameof(ElisionAgentResult.User), "agent_user", Echo.At(values, start));
        echo.ReadSecret(nameof(ElisionNewAgent.Password), DialerFields.AgentPassword, Echo.At(values, start + 1));
        return new ElisionAgentResult
        {
            User = user ?? agent,
            Level = echo.Read(nameof(ElisionAgentResult.Level), "agent_user_level", Echo.At(values, start + 2)),
            FullName = echo.Read(nameof(ElisionAgentResult.FullName), "agent_full_name", Echo.At(values, start + 3, nameParts)),
            UserGroup = echo.Read(nameof(ElisionAgentResult.UserGroup), "agent_user_group", values.Count < start + 5 ? null : values[values.Count - 1]),
            AlteredFields = echo.AlteredFields,
            Notices = answer.Notices,
        };
    }

    /// <summary>Whether the password is where the agent would be, if the API user came first.</summary>
    private static bool HasNoApiUser(IReadOnlyList<string> values, string agent, string? password) =>
        Echo.At(values, 1) is { } second && second != agent && password is not null && (second == password || second == KeptSecrets.Kept(password));
}
