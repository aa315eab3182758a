using System.Text;

namespace Telephony.Sdk.Sending;

/// <summary>Credentials in headers.</summary>
internal sealed class HeaderCredentials : Credentials
{
    private readonly (string Name, string Value)[] _headers;

    public HeaderCredentials(params (string Name, string Value)[] headers)
        : this(headers, headers.Select(header => header.Value))
    {
    }

    private HeaderCredentials((string Name, string Value)[] headers, IEnumerable<string> secrets)
    {
        _headers = headers;
        Secrets = [.. secrets];
    }

    public override IEnumerable<string> Secrets { get; }

    /// <summary><c>Authorization: Bearer token</c>.</summary>
    public static HeaderCredentials Bearer(string token) => new([("Authorization", "Bearer " + token)], [token]);

    /// <summary><c>Authorization: Basic …</c> of a user (or key) and a password (or token).</summary>
    public static HeaderCredentials Basic(string user, string password)
    {
        string pair = user + ":" + password;
        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));
        return new([("Authorization", "Basic " + encoded)], [pair, encoded, user, password]);
    }

    public override object? Apply(HttpRequestMessage request)
    {
        foreach ((string name, string value) in _headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return null;
    }

    public override void Remove(HttpRequestMessage request, object? before)
    {
        foreach ((string name, _) in _headers)
        {
            request.Headers.Remove(name);
        }
    }
}
