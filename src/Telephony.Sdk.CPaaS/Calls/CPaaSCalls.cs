namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCalls(ICallsEndpoints endpoints) : ICPaaSCalls
{
    private const string ModifySection = "Document for CPaaS APIs, \"Modify Live Call\"";

    public Task<CPaaSReceipt> ClickToCallAsync(CPaaSClickToCall clickToCall, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clickToCall);
        clickToCall.Validate();
        return endpoints.ClickToCallAsync(clickToCall, cancellationToken);
    }

    public Task<CPaaSConfirmation> BlindTransferAsync(string channel, string transferTo, CancellationToken cancellationToken) =>
        TransferAsync(channel, modifyType: "0", transferTo, cancellationToken);

    public Task<CPaaSConfirmation> AttendedTransferAsync(string channel, string transferTo, CancellationToken cancellationToken) =>
        TransferAsync(channel, modifyType: "1", transferTo, cancellationToken);

    public Task<CPaaSConfirmation> HangUpAsync(string channel, CancellationToken cancellationToken) =>
        ModifyAsync(channel, modifyType: "2", transferTo: null, cancellationToken);

    public Task<CPaaSConfirmation> StartRecordingAsync(string channel, CancellationToken cancellationToken) =>
        ModifyAsync(channel, modifyType: "3", transferTo: null, cancellationToken);

    private Task<CPaaSConfirmation> TransferAsync(string channel, string modifyType, string transferTo, CancellationToken cancellationToken)
    {
        Argument.Text(transferTo, nameof(transferTo), ModifySection);
        return ModifyAsync(channel, modifyType, transferTo, cancellationToken);
    }

    private Task<CPaaSConfirmation> ModifyAsync(string channel, string modifyType, string? transferTo, CancellationToken cancellationToken)
    {
        Argument.Text(channel, nameof(channel), ModifySection);
        return endpoints.ModifyAsync(new ModifyCallBody(channel, modifyType, transferTo), cancellationToken);
    }
}
