using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Replies;

/// <summary>A reply on its way through a vendor's reader.</summary>
internal sealed class Reply(HttpResponseMessage response, Operation operation, ReplyBody body)
{
    public HttpResponseMessage Response { get; } = response;

    public Operation Operation { get; } = operation;

    public ReplyBody Body { get; } = body;

    public int StatusCode => (int)Response.StatusCode;
}
