namespace Telephony.Sdk.Sending;

/// <summary>Credentials at the end of the query.</summary>
internal sealed class QueryCredentials(params (string Name, string Value)[] parameters) : Credentials
{
    private readonly string _query = string.Join("&", parameters.Select(parameter => Uri.EscapeDataString(parameter.Name) + "=" + Uri.EscapeDataString(parameter.Value)));

    public override IEnumerable<string> Secrets => parameters.Select(parameter => parameter.Value);

    public override object? Apply(HttpRequestMessage request)
    {
        Uri target = request.RequestUri!;
        request.RequestUri = new Uri(target.OriginalString + (target.OriginalString.Contains('?') ? "&" : "?") + _query);
        return target;
    }

    public override void Remove(HttpRequestMessage request, object? before) => request.RequestUri = (Uri?)before;
}
