namespace Telephony.Sdk.ElisionDialer;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class ElisionAgents(IAgentsEndpoints endpoints, ElisionDialerOptions options) : IElisionAgents
{
    private readonly string _script = options.Script;
    private readonly string _apiUser = options.User!;
    private readonly bool _asForm = options.Transport == ElisionTransport.Form;

    public async Task<ElisionAgentResult> AddAsync(ElisionNewAgent agent, CancellationToken cancellationToken)
    {
        Check.NewAgent(agent);
        ElisionAnswer answer = await (_asForm
            ? endpoints.AddAsync(_script, new AgentForm(agent), cancellationToken)
            : endpoints.AddAsync(_script, new AgentFields(agent), cancellationToken)).ConfigureAwait(false);
        return AgentEcho.Compare(new AgentFields(agent), _apiUser, answer);
    }

    public async Task<ElisionAgentResult> UpdateAsync(ElisionAgentUpdate agent, CancellationToken cancellationToken)
    {
        Check.AgentUpdate(agent);
        ElisionAnswer answer = await (_asForm
            ? endpoints.UpdateAsync(_script, new AgentForm(agent), cancellationToken)
            : endpoints.UpdateAsync(_script, new AgentFields(agent), cancellationToken)).ConfigureAwait(false);
        return AgentEcho.Compare(new AgentFields(agent), _apiUser, answer);
    }
}
