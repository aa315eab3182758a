using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>What a vendor's stub server answers to a documented call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Path">The path that it asks for.</param>
/// <param name="Reply">The answer.</param>
internal sealed record DocumentedReply(Call Call, string Path, StubResponse Reply)
{
    /// <summary>Makes every call once.</summary>
    public static async Task<IReadOnlyList<DocumentedReply>> RecordAsync()
    {
        var replies = new List<DocumentedReply>();
        foreach (VendorUnderTest vendor in AllVendors.All)
        {
            await using TelephonyStubs server = await vendor.StartStubsAsync();
            using var recorder = new Recorder();
            await using ServiceProvider services = vendor.Open(server.BaseAddress, new ExampleClock(), configure: client => client.AddHttpMessageHandler(() => recorder));
            foreach (Call call in vendor.Calls)
            {
                await call.SendAsync(services, CancellationToken.None);
                replies.Add(new DocumentedReply(call, server.Journal.Requests[^1].Path, recorder.Last!));
            }
        }

        return replies;
    }

    private sealed class Recorder : DelegatingHandler
    {
        public StubResponse? Last { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            Last = StubResponse.Bytes(await response.Content.ReadAsByteArrayAsync(cancellationToken), contentType: response.Content.Headers.ContentType!.ToString());
            return response;
        }
    }
}
