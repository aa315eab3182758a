namespace Telephony.Sdk.SangamCrm;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class ExotelCalls(ICallsEndpoints endpoints, ExotelOptions options) : IExotelCalls
{
    private readonly string _accountSid = options.AccountSid!;

    public async Task<ExotelCall> ConnectAsync(ExotelConnectRequest request, CancellationToken cancellationToken)
    {
        ExotelCheck.Connect(request);
        return await endpoints.ConnectAsync(_accountSid, new ExotelConnectForm(request), cancellationToken).ConfigureAwait(false);
    }

    public async Task<ExotelCall> GetAsync(string callSid, CancellationToken cancellationToken)
    {
        ExotelCheck.CallSid(callSid);
        return await endpoints.GetAsync(_accountSid, callSid, cancellationToken).ConfigureAwait(false);
    }
}
