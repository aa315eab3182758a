namespace Telephony.Sdk.CPaaS;

/// <summary>"Click To Call" and "Modify Live Call" of the document.</summary>
internal interface ICallsEndpoints
{
    [Post("/api/click2call"), Resend(ResendRule.Never), ReplyId("request_id")]
    Task<CPaaSReceipt> ClickToCallAsync([Body] CPaaSClickToCall body, CancellationToken cancellationToken);

    [Post("/api/modify_call"), Resend(ResendRule.Never)]
    Task<CPaaSConfirmation> ModifyAsync([Body] ModifyCallBody body, CancellationToken cancellationToken);
}

/// <summary>What is written to change a live call, in the order of the document's example.</summary>
internal sealed record ModifyCallBody(
    [property: JsonPropertyName("channel")] string Channel,
    [property: JsonPropertyName("modify_type")] string ModifyType,
    [property: JsonPropertyName("transfer_to")] string? TransferTo);
