namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Sends everything twice, whatever became of the first: the same message again, or a copy of it.</summary>
internal sealed class RepeatingHandler(bool copies) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpRequestMessage second = copies ? await CopyAsync(request) : request;
        try
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
        }
        catch (HttpRequestException)
        {
            // The second may do better.
        }

        return await base.SendAsync(second, cancellationToken);
    }

    private static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        foreach ((string name, IEnumerable<string> values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (KeyValuePair<string, object?> note in request.Options)
        {
            ((IDictionary<string, object?>)copy.Options).Add(note);
        }

        if (request.Content is { } content)
        {
            copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync());
            foreach ((string name, IEnumerable<string> values) in content.Headers)
            {
                copy.Content.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return copy;
    }
}
