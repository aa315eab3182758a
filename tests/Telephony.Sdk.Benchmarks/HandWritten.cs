using System.Net.Http.Json;

namespace Telephony.Sdk.Benchmarks;

/// <summary>What a careful developer writes by hand: HttpClient, source-generated JSON, streamed replies. No resends, no deadline over the body, no lenient reading.</summary>
internal sealed class HandWritten(HttpClient http)
{
    public async Task<HandWrittenUser?> GetUserAsync(string extension, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.GetAsync("users/extension/" + Uri.EscapeDataString(extension), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(HandWrittenJsonContext.Default.HandWrittenUser, cancellationToken);
    }

    public async Task AddWebhookAsync(string url, string direction, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("webhooks", new HandWrittenWebhook { Url = url, Direction = direction }, HandWrittenJsonContext.Default.HandWrittenWebhook, cancellationToken);
        response.EnsureSuccessStatusCode();
        HandWrittenStatus? status = await response.Content.ReadFromJsonAsync(HandWrittenJsonContext.Default.HandWrittenStatus, cancellationToken);
        if (status is not { Status: true })
        {
            throw new InvalidOperationException("The PBX refused the webhook.");
        }
    }

    public async Task<List<HandWrittenRow>> ListCallsAsync(string direction, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.GetAsync("calls/list/" + Uri.EscapeDataString(direction), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        HandWrittenList? list = await response.Content.ReadFromJsonAsync(HandWrittenJsonContext.Default.HandWrittenList, cancellationToken);
        return list is { Status: true, Data: { } rows } ? rows : throw new InvalidOperationException("The PBX refused the list.");
    }
}
