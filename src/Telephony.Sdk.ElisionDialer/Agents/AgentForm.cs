using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The fields of an agent as a form, which names the function too.</summary>
internal sealed class AgentForm : AgentFields
{
    public AgentForm(ElisionNewAgent agent)
        : base(agent) => Function = "add_user";

    public AgentForm(ElisionAgentUpdate agent)
        : base(agent) => Function = "update_user";

    [AliasAs("function")]
    public string Function { get; }
}
