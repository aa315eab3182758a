namespace Telephony.Sdk.ElisionDialer;

/// <summary>An agent to be added ("add_user - adds a user to the system").</summary>
public sealed class ElisionNewAgent : ElisionAgentRequest
{
    /// <summary>Names what the document requires; it is checked when it is sent.</summary>
    /// <param name="user">The login name, 2 to 20 characters.</param>
    /// <param name="password">The password, 1 to 20 characters. A VICIdial keeps <c>-</c>, <c>_</c>, digits and the letters A to Z of it only.</param>
    /// <param name="level">The user level, 1 to 9.</param>
    /// <param name="fullName">The full name, 1 to 50 characters.</param>
    /// <param name="userGroup">A user group that the dialer has, 1 to 20 characters.</param>
    public ElisionNewAgent(string user, Secret password, int level, string fullName, string userGroup)
        : base(user)
    {
        Password = password;
        Level = level;
        FullName = fullName;
        UserGroup = userGroup;
    }

    /// <summary>The password (<c>agent_pass</c>).</summary>
    public Secret Password { get; }

    /// <summary>The user level (<c>agent_user_level</c>).</summary>
    public int Level { get; }

    /// <summary>The full name (<c>agent_full_name</c>).</summary>
    public string FullName { get; }

    /// <summary>The user group (<c>agent_user_group</c>).</summary>
    public string UserGroup { get; }

    internal DialerFields ToFields() => ToFields(Password, Level, FullName, UserGroup, isActive: null);

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => AgentRules.New(this), out problems);
}
