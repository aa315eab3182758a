using System.Diagnostics;
using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What is sent of an agent, in the order of the document.</summary>
internal class AgentFields(ElisionAgentRequest agent, Secret? password, int? level, string? fullName, string? userGroup, bool? isActive)
{
    public AgentFields(ElisionNewAgent agent)
        : this(agent, agent.Password, agent.Level, agent.FullName, agent.UserGroup, isActive: null)
    {
    }

    public AgentFields(ElisionAgentUpdate agent)
        : this(agent, agent.Password, agent.Level, agent.FullName, agent.UserGroup, agent.IsActive)
    {
    }

    [AliasAs("agent_user")]
    public string User => agent.User;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [AliasAs(RequestSecrets.AgentPassword)]
    public string? Password => password?.Reveal();

    [AliasAs("agent_user_level")]
    public int? Level => level;

    [AliasAs("agent_full_name")]
    public string? FullName => fullName;

    [AliasAs("agent_user_group")]
    public string? UserGroup => userGroup;

    [AliasAs("phone_login")]
    public string? PhoneLogin => agent.PhoneLogin;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [AliasAs(RequestSecrets.PhonePassword)]
    public string? PhonePassword => agent.PhonePassword?.Reveal();

    [AliasAs("voicemail_id")]
    public string? VoicemailId => agent.VoicemailId;

    [AliasAs("email")]
    public string? Email => agent.Email;

    [AliasAs("active")]
    public string? Active => YesNo.Write(isActive);
}
