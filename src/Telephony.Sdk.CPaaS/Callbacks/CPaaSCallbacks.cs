namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCallbacks(ICallbacksEndpoints endpoints, TimeProvider time) : ICPaaSCallbacks
{
    public async Task<CPaaSReceipt> CreateAsync(CPaaSCallback callback, CancellationToken cancellationToken)
    {
        Check.Callback(callback, time);
        return (await endpoints.CreateAsync(new CallbackBody(callback), cancellationToken).ConfigureAwait(false)).ToReceipt();
    }

    public async Task<CPaaSConfirmation> UpdateAsync(CPaaSCallbackChange change, CancellationToken cancellationToken)
    {
        Check.CallbackChange(change, time);
        return (await endpoints.UpdateAsync(new CallbackChangeBody(change), cancellationToken).ConfigureAwait(false)).ToConfirmation();
    }

    public async Task<CPaaSConfirmation> DeleteAsync(string requestId, CancellationToken cancellationToken)
    {
        Check.RequestId(requestId, nameof(requestId));
        return (await endpoints.DeleteAsync(new RequestIdBody(requestId), cancellationToken).ConfigureAwait(false)).ToConfirmation();
    }
}
