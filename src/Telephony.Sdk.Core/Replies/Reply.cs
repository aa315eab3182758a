using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Replies;

/// <summary>A reply on its way through a vendor's reader.</summary>
internal sealed class Reply(HttpResponseMessage response, Operation operation, ReplyBody body)
{
    public HttpResponseMessage Response { get; } = response;

    public Operation Operation { get; } = operation;

    public ReplyBody Body { get; } = body;

    /// <summary>The key of the account that it comes from, for rows to carry; null for the only one.</summary>
    public string? Account => Operation.Account.Key;

    public int StatusCode => (int)Response.StatusCode;
}
