using System.Text;

namespace Telephony.Sdk.Http;

/// <summary>A request that knows which declared endpoint it is for.</summary>
internal sealed class ApiRequest : HttpRequestMessage
{
    private readonly Uri _target;

    public ApiRequest(Endpoint endpoint, Uri target)
        : base(endpoint.Method, target)
    {
        Endpoint = endpoint;
        _target = target;
    }

    public Endpoint Endpoint { get; }

    /// <summary>The address without credentials, however the address that is sent may look.</summary>
    public Uri Target => _target;

    /// <summary>Sets a header, replacing an earlier value. A null value sets nothing; an empty one is sent empty.</summary>
    /// <exception cref="ArgumentException">The value holds a line break or another control character.</exception>
    public void SetHeader(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        foreach (char c in value)
        {
            if (char.IsControl(c))
            {
                throw new ArgumentException($"The value of the header '{name}' holds a control character (such as a line break), which would end the header early. Remove it.");
            }
        }

        Headers.Remove(name);
        if (!Headers.TryAddWithoutValidation(name, value) && Content is not null)
        {
            Content.Headers.Remove(name);
            Content.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
