namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// What to change of an agent ("update_user - updates or deletes a user entry already in the system"): at least one property. Null
/// leaves a field as it is. How to delete is not documented, so it is not offered.
/// </summary>
public sealed class ElisionAgentUpdate : ElisionAgentRequest
{
    /// <summary>Names the agent.</summary>
    /// <param name="user">The login name, 2 to 20 characters.</param>
    public ElisionAgentUpdate(string user)
        : base(user)
    {
    }

    /// <summary>The password, 1 to 20 characters (<c>agent_pass</c>). A VICIdial keeps <c>-</c>, <c>_</c>, digits and the letters A to Z of it only.</summary>
    public Secret? Password { get; set; }

    /// <summary>The user level, 1 to 9 (<c>agent_user_level</c>).</summary>
    public int? Level { get; set; }

    /// <summary>The full name, 1 to 50 characters (<c>agent_full_name</c>).</summary>
    public string? FullName { get; set; }

    /// <summary>A user group that the dialer has, 1 to 20 characters (<c>agent_user_group</c>).</summary>
    public string? UserGroup { get; set; }

    /// <summary>Whether the agent may log in (<c>active</c>, <c>Y</c> or <c>N</c>).</summary>
    public bool? IsActive { get; set; }

    internal DialerFields ToFields() => ToFields(Password, Level, FullName, UserGroup, IsActive);

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => AgentRules.Update(this), out problems);
}
