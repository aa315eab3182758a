namespace Telephony.Sdk.Http;

/// <summary>A reply on its way through a vendor's protocol.</summary>
internal sealed class Reply(HttpResponseMessage response, ApiRequest request, ReplyBody body)
{
    public HttpResponseMessage Response { get; } = response;

    public ApiRequest Request { get; } = request;

    public ReplyBody Body { get; } = body;

    public int StatusCode => (int)Response.StatusCode;
}
