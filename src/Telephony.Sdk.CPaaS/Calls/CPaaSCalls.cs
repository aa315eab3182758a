namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCalls(ICallsEndpoints endpoints) : ICPaaSCalls
{
    public async Task<CPaaSReceipt> ClickToCallAsync(CPaaSClickToCall clickToCall, CancellationToken cancellationToken)
    {
        Check.ClickToCall(clickToCall);
        return (await endpoints.ClickToCallAsync(new ClickToCallBody(clickToCall), cancellationToken).ConfigureAwait(false)).ToReceipt();
    }

    public Task<CPaaSConfirmation> BlindTransferAsync(string channel, string transferTo, CancellationToken cancellationToken) =>
        TransferAsync(channel, ModifyCallBody.BlindTransfer, transferTo, cancellationToken);

    public Task<CPaaSConfirmation> AttendedTransferAsync(string channel, string transferTo, CancellationToken cancellationToken) =>
        TransferAsync(channel, ModifyCallBody.AttendedTransfer, transferTo, cancellationToken);

    public Task<CPaaSConfirmation> HangUpAsync(string channel, CancellationToken cancellationToken) =>
        ModifyAsync(channel, ModifyCallBody.HangUp, transferTo: null, cancellationToken);

    public Task<CPaaSConfirmation> StartRecordingAsync(string channel, CancellationToken cancellationToken) =>
        ModifyAsync(channel, ModifyCallBody.StartRecording, transferTo: null, cancellationToken);

    private Task<CPaaSConfirmation> TransferAsync(string channel, string modifyType, string transferTo, CancellationToken cancellationToken)
    {
        Check.TransferTo(transferTo);
        return ModifyAsync(channel, modifyType, transferTo, cancellationToken);
    }

    private async Task<CPaaSConfirmation> ModifyAsync(string channel, string modifyType, string? transferTo, CancellationToken cancellationToken)
    {
        Check.Channel(channel);
        return (await endpoints.ModifyAsync(new ModifyCallBody(channel, modifyType, transferTo), cancellationToken).ConfigureAwait(false)).ToConfirmation();
    }
}
