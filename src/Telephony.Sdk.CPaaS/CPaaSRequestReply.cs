namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with the id of a request that was taken.</summary>
internal sealed class CPaaSRequestReply : CPaaSReply
{
    public override string? FindMissing() => RequestId is null ? "request_id" : null;

    public CPaaSReceipt ToReceipt() => ToReceipt(RequestId);
}
