namespace Telephony.Sdk.Http;

/// <summary>What a debugger shows of a request: neither headers and body, which may carry credentials, nor the query.</summary>
internal sealed class ApiRequestView
{
    public ApiRequestView(ApiRequest request)
    {
        Endpoint = request.Endpoint;
        Address = request.Target.GetLeftPart(UriPartial.Path);
        Resends = request.Resends;
        MayHaveReachedVendor = request.MayHaveReachedVendor;
    }

    public Endpoint Endpoint { get; }

    public string Address { get; }

    public int Resends { get; }

    public bool MayHaveReachedVendor { get; }
}
