using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>A handler of the application's own that owns the connections, with cookies and redirects switched on.</summary>
public sealed class OwnPrimaryHandlerTests
{
    private static IEnumerable<Surrounding> Handlers => Surroundings.All.Where(surrounding => !surrounding.Repeats);

    [Test]
    public async Task It_keeps_no_cookie([ValueSource(nameof(Handlers))] object surrounding, [ValueSource(typeof(AllVendors), nameof(AllVendors.All))] object one)
    {
        var vendor = (VendorUnderTest)one;
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        await using ServiceProvider services = vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start), configure: ((Surrounding)surrounding).Around);
        await CallAsync();
        server.Map("ANY", server.Journal.Requests[0].Path, StubResponse.Json("{}", status: 400).WithHeader("Set-Cookie", "session=7; Path=/"));

        await CallAsync();
        await CallAsync();

        server.Journal.Requests.Should().HaveCount(3).And.OnlyContain(request => request.Headers["Cookie"] == null);

        async Task CallAsync() => await FluentActions.Awaiting(() => vendor.Calls[0].SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();
    }
}
