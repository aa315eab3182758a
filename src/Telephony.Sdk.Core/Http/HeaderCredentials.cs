namespace Telephony.Sdk.Http;

/// <summary>Credentials in headers.</summary>
internal sealed class HeaderCredentials(params (string Name, string Value)[] headers) : Credentials
{
    public override IEnumerable<string> Secrets => headers.Select(header => header.Value);

    public override void Apply(ApiRequest request)
    {
        foreach ((string name, string value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    public override void Remove(ApiRequest request)
    {
        foreach ((string name, _) in headers)
        {
            request.Headers.Remove(name);
        }
    }
}
