namespace Telephony.Sdk.ElisionDialer;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class ElisionLists(IListsEndpoints endpoints, ElisionDialerOptions options) : IElisionLists
{
    private readonly string _script = options.Script;
    private readonly string _apiUser = options.User!;
    private readonly bool _asForm = options.Transport == ElisionTransport.Form;

    public async Task<ElisionListResult> AddAsync(ElisionNewList list, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(list);
        list.Validate();
        DialerFields fields = list.ToFields();
        ElisionAnswer answer = await (_asForm
            ? endpoints.AddAsync(_script, fields.ToForm("add_list"), cancellationToken)
            : endpoints.AddAsync(_script, fields, cancellationToken)).ConfigureAwait(false);
        return ListEcho.Compare(fields, _apiUser, answer);
    }

    public async Task<ElisionActiveLists> ListActiveAsync(CancellationToken cancellationToken) =>
        await (_asForm
            ? endpoints.ListActiveAsync(_script, new DialerFields().ToForm("active_lists"), cancellationToken)
            : endpoints.ListActiveAsync(_script, cancellationToken)).ConfigureAwait(false);
}
