namespace Telephony.Sdk.Http;

/// <summary>What generated clients send through.</summary>
internal sealed class ApiClient
{
    /// <summary>A request to <paramref name="pathAndQuery"/> (escaped, starting with '/') below the base address.</summary>
    public ApiRequest NewRequest(Endpoint endpoint, string pathAndQuery) => throw new NotSupportedException();

    public HttpContent JsonBody<T>(T body) => throw new NotSupportedException();

    public HttpContent FormBody(List<KeyValuePair<string, string>> fields) => throw new NotSupportedException();

    public Task SendAsync(ApiRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<T> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The live reply after its headers, not judged; the caller disposes it.</summary>
    public Task<HttpResponseMessage> SendForResponseAsync(ApiRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
}
