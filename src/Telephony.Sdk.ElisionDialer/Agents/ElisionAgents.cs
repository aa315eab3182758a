namespace Telephony.Sdk.ElisionDialer;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class ElisionAgents(IAgentsEndpoints endpoints, ElisionDialerOptions options) : IElisionAgents
{
    private readonly string _script = options.Script;
    private readonly string _apiUser = options.User!;
    private readonly bool _asForm = options.Transport == ElisionTransport.Form;

    public async Task<ElisionAgentResult> AddAsync(ElisionNewAgent agent, CancellationToken cancellationToken)
    {
        AgentRules.New(agent);
        DialerFields fields = agent.ToFields();
        ElisionAnswer answer = await (_asForm
            ? endpoints.AddAsync(_script, fields.ToForm("add_user"), cancellationToken)
            : endpoints.AddAsync(_script, fields, cancellationToken)).ConfigureAwait(false);
        return AgentEcho.Compare(fields, _apiUser, answer);
    }

    public async Task<ElisionAgentResult> UpdateAsync(ElisionAgentUpdate agent, CancellationToken cancellationToken)
    {
        AgentRules.Update(agent);
        DialerFields fields = agent.ToFields();
        ElisionAnswer answer = await (_asForm
            ? endpoints.UpdateAsync(_script, fields.ToForm("update_user"), cancellationToken)
            : endpoints.UpdateAsync(_script, fields, cancellationToken)).ConfigureAwait(false);
        return AgentEcho.Compare(fields, _apiUser, answer);
    }
}
