using Refit;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>Requests as they are behind the outermost handler: Refit's, with their operation.</summary>
internal static class Requests
{
    public static HttpRequestMessage New(string method, string address, HttpContent? content = null, string vendor = "https://vendor.example/api")
    {
        OperationDeclaration declaration = OperationTable.Of(typeof(ITestEndpoints))[method];
        var request = new HttpRequestMessage(declaration.Routes[0].Method, address) { Content = content };
        request.Options.Set(new HttpRequestOptionsKey<Type>(HttpRequestMessageOptions.InterfaceType), typeof(ITestEndpoints));
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.MethodName), method);
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RelativePathTemplate), declaration.Routes[0].Template);
        var options = new TestOptions { BaseAddress = new Uri(vendor) };
        Operation.Begin(declaration, request, new VendorAccount("Test Vendor", key: null, options.BaseAddress, options, [], TimeProvider.System), isDownload: false);
        return request;
    }
}
