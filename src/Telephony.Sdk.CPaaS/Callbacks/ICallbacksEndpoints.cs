namespace Telephony.Sdk.CPaaS;

/// <summary>"Callback Request" of the document. DELETE has a JSON body.</summary>
internal interface ICallbacksEndpoints
{
    [Post("/api/callback"), Resend(ResendRule.Never), ReplyId("request_id")]
    Task<CPaaSReceipt> CreateAsync([Body] CPaaSCallback body, CancellationToken cancellationToken);

    [Patch("/api/callback"), Resend(ResendRule.Safe)]
    Task<CPaaSConfirmation> UpdateAsync([Body] CPaaSCallbackChange body, CancellationToken cancellationToken);

    [Delete("/api/callback"), Resend(ResendRule.Safe)]
    Task<CPaaSConfirmation> DeleteAsync([Body] RequestIdBody body, CancellationToken cancellationToken);
}

/// <summary>The id of a request, and nothing else.</summary>
internal sealed record RequestIdBody([property: JsonPropertyName("request_id")] string RequestId);
