namespace Telephony.Sdk.DocumentedCalls;

/// <summary>The calls of one heading of a document.</summary>
/// <param name="Calls">At least one; the first is the document's own.</param>
public sealed record DocumentedOperation(IReadOnlyList<DocumentedCall> Calls)
{
    /// <summary>Its public methods, such as <c>Webhooks.ListAsync, GetAsync</c>.</summary>
    public string Methods => string.Join(", ", Calls.Select(call => call.Method).Distinct().Select((method, index) => index == 0 ? method : method.Split('.')[1]));

    /// <summary>Calls them one after the other, and tells what came back.</summary>
    public async Task<string> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var told = new List<string>();
        foreach (DocumentedCall call in Calls)
        {
            told.Add(call.Tell(await call.SendAsync(services, cancellationToken)));
        }

        return string.Join("; ", told);
    }
}
