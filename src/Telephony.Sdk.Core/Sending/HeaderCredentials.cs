namespace Telephony.Sdk.Sending;

/// <summary>Credentials in headers.</summary>
internal sealed class HeaderCredentials((string Name, string Value)[] headers, IEnumerable<string> secrets) : Credentials
{
    public override IEnumerable<string> Secrets { get; } = [.. secrets];

    public override object? Apply(HttpRequestMessage request)
    {
        foreach ((string name, string value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return null;
    }

    public override void Remove(HttpRequestMessage request, object? before)
    {
        foreach ((string name, _) in headers)
        {
            request.Headers.Remove(name);
        }
    }
}
