namespace Telephony.Sdk.Sending;

/// <summary>The headers of a request before any handler of the application saw it: what one adds to an attempt, it adds to the next one, too.</summary>
internal sealed class SentHeaders
{
    private readonly KeyValuePair<string, string[]>[] _headers;
    private readonly KeyValuePair<string, string[]>[] _ofContent;

    private SentHeaders(HttpRequestMessage request)
    {
        _headers = [.. request.Headers.Select(header => new KeyValuePair<string, string[]>(header.Key, [.. header.Value]))];
        _ofContent = [.. request.Content?.Headers.Select(header => new KeyValuePair<string, string[]>(header.Key, [.. header.Value])) ?? []];
    }

    public static SentHeaders Of(HttpRequestMessage request) => new(request);

    /// <summary>Gives them to another message, whose content is there already.</summary>
    public void CopyTo(HttpRequestMessage copy)
    {
        foreach (KeyValuePair<string, string[]> header in _headers)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        foreach (KeyValuePair<string, string[]> header in _ofContent)
        {
            copy.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }
}
