using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Secrets.Injection;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>
/// Whom somebody called is nobody's business: phone numbers are in no log, no span, no measurement and no event of the runtime's, whatever
/// becomes of a call. An exception may hold one, where the vendor's own words do, and so may the runtime's event that a request failed.
/// </summary>
public sealed class NumberTests
{
    /// <summary>None repeats what was asked: the runtime writes what the exception says, and so the vendor's words in it.</summary>
    private static readonly StubResponse[] s_replies =
    [
        StubResponse.Json("{}"),
        StubResponse.Json("""{ "status": 400, "message": "refused" }""", status: 400),
        StubResponse.Text("unavailable", status: 503),
        StubResponse.Text("<html>Log in</html>"),
        StubResponse.Failing(StubFault.Reset),
    ];

    [OneTimeSetUp]
    public static void PrintSeed() => CanarySeed.Print();

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.All))]
    public async Task They_are_in_nothing_that_is_written(object one)
    {
        var vendor = (VendorUnderTest)one;
        var random = new Random(CanarySeed.Value);
        using Sinks sinks = new();
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        var clock = new ManualTimeProvider(ExampleClock.Start);
        await using ServiceProvider services = vendor.Open(server.BaseAddress, clock, configure: client => sinks.Listen(client.Services));
        var numbers = new List<Canary>();
        foreach (Call call in vendor.Calls)
        {
            CapturedCall captured = await CapturedCall.OfAsync(call);
            foreach (TextPlace place in TextPlace.In(captured.Arguments).Where(place => Canary.IsNumber(place.Value as string)))
            {
                numbers.Add(Canary.OfNumber($"{call} {place.Path}", random, (string)place.Value!));
                place.Put(numbers[^1].Text);
            }

            foreach (StubResponse reply in s_replies)
            {
                Guid mapping = server.MapAll(reply);
                Task sending = captured.SendAsync(services);
                await clock.PumpAsync(sending, timers: 2);
                await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                server.Server.DeleteMapping(mapping);
            }
        }

        string sent = WebUtility.UrlDecode(string.Join('\n', server.Journal.Requests.Select(request => request.Target + request.Text)));
        numbers.Where(number => number.FindIn(sent) is null).Should().BeEmpty("all were sent");
        (numbers.Count > 0).Should().Be(vendor.Document is not SangomaCrmDocument, "a PBX knows extensions");
        sinks.Count("span Telephony.Sdk").Should().BePositive();
        sinks.Count("event System.Net.Http").Should().BePositive();
        sinks.Find(numbers).Should().BeEmpty();
    }

    [Test]
    public void A_number_is_found_however_its_beginning_is_written()
    {
        Canary number = Canary.OfNumber("planted", new Random(1), "919979271234");

        number.Text.Should().HaveLength(12).And.StartWith("9199");
        number.FindIn("+91 " + number.Text[2..]).Should().NotBeNull();
        number.FindIn("919979271234").Should().BeNull();
    }
}
