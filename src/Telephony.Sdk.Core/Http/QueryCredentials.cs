namespace Telephony.Sdk.Http;

/// <summary>Credentials in the query. They are put into the address that is sent, never into <see cref="ApiRequest.Target"/>.</summary>
internal sealed class QueryCredentials(params (string Name, string Value)[] parameters) : Credentials
{
    private readonly string _query = string.Join("&", parameters.Select(parameter => Uri.EscapeDataString(parameter.Name) + "=" + Uri.EscapeDataString(parameter.Value)));

    public override IEnumerable<string> Secrets => parameters.Select(parameter => parameter.Value);

    public override void Apply(ApiRequest request)
    {
        string target = request.Target.AbsoluteUri;
        request.RequestUri = new Uri(target + (request.Target.Query.Length == 0 ? "?" : "&") + _query);
    }

    public override void Remove(ApiRequest request) => request.RequestUri = request.Target;
}
