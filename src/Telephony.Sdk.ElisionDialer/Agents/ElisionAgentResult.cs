namespace Telephony.Sdk.ElisionDialer;

/// <summary>An agent as the dialer says that it kept it. The password that it echoes is compared and not kept.</summary>
/// <remarks>
/// Dialers of the VICIdial family strip characters silently and report success; an agent whose user name or password was altered cannot
/// log in with what you sent.
/// </remarks>
public sealed record ElisionAgentResult
{
    /// <summary>The login name that the dialer echoed, without secrets; what was sent where it echoed none.</summary>
    public string User { get; set; } = string.Empty;

    /// <summary>The user level that the dialer echoed, or null.</summary>
    public string? Level { get; set; }

    /// <summary>The full name that the dialer echoed, or null.</summary>
    public string? FullName { get; set; }

    /// <summary>The user group that the dialer echoed, or null.</summary>
    public string? UserGroup { get; set; }

    /// <summary>
    /// The names of the properties whose echo differs from what was sent: <c>User</c>, <c>Password</c>, <c>Level</c>, <c>FullName</c>,
    /// <c>UserGroup</c>. Empty where all came back as sent, and where the dialer echoed nothing.
    /// </summary>
    public IReadOnlyList<string> AlteredFields { get; set; } = [];

    /// <summary>The dialer's NOTICE lines, without secrets.</summary>
    public IReadOnlyList<string> Notices { get; set; } = [];

    /// <summary>The agent, and what the dialer has altered.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(User, FullName, Line.In(UserGroup, AlteredFields.Count == 0 ? null : "altered: " + string.Join(" ", AlteredFields)));
}
