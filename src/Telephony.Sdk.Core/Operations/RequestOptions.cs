namespace Telephony.Sdk.Operations;

/// <summary>The notes that a request carries with it to the handlers, whose names differ between the targets.</summary>
internal static class RequestOptions
{
    public static object? Read(HttpRequestMessage request, string key) => All(request).TryGetValue(key, out object? value) ? value : null;

    public static IDictionary<string, object?> All(HttpRequestMessage request) =>
#if NET
        request.Options;
#else
        request.Properties!;
#endif
}
