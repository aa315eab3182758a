using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace SangomaCrmSample.Demo;

/// <summary>Mappings in code win over the built-in ones, and so over the refusal of a wrong token: these keep it.</summary>
internal static class DemoServer
{
    public static Guid MapForToken(this TelephonyStubs server, string method, string path, Func<StubRequest, StubResponse> respond) =>
        server.Map(method, path, request => request.Headers["Token"] == StubVendor.Token
            ? respond(request)
            : StubResponse.Json("""{"status":false,"message":"Invalid token"}""", status: 401));
}
