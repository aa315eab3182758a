namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCallbacks(ICallbacksEndpoints endpoints, TimeProvider time) : ICPaaSCallbacks
{
    public Task<CPaaSReceipt> CreateAsync(CPaaSCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        callback.Validate(time);
        return endpoints.CreateAsync(callback, cancellationToken);
    }

    public Task<CPaaSConfirmation> UpdateAsync(CPaaSCallbackChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        change.Validate(time);
        return endpoints.UpdateAsync(change, cancellationToken);
    }

    public Task<CPaaSConfirmation> DeleteAsync(string requestId, CancellationToken cancellationToken)
    {
        IdRules.Request(requestId, nameof(requestId));
        return endpoints.DeleteAsync(new RequestIdBody(requestId), cancellationToken);
    }
}
