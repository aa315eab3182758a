using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>
/// No text makes a second request, another header or another value of itself: each either is refused before anything is sent, or arrives
/// as it was given in one request of the same shape.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public sealed class InjectionTests
{
    /// <summary>Every control character, the line ends of Unicode, halves of characters, and those whose lower byte is a line end.</summary>
    private static readonly string[] s_characters =
    [
        .. Enumerable.Range(0, 0x20).Append(0x7F).Concat(Enumerable.Range(0x80, 0x20)).Concat([0x2028, 0x2029, 0x560A, 0x560D, 0xD800, 0xDC00]).Select(code => ((char)code).ToString()),
        "\r\nX-Injected: 1", "\r\n\r\nGET /injected HTTP/1.1\r\nHost: a\r\n\r\n", " HTTP/1.1\r\n", "\\r\\n", "%0D%0A",
    ];

    private const string Harmless = "5";

    private static IEnumerable<VendorUnderTest> Vendors => [.. AllVendors.All, .. CanaryVendor.FromSeed(CanarySeed.Value).TakeLast(1)];

    [TestCaseSource(nameof(Vendors))]
    public async Task No_argument_injects(object one)
    {
        var vendor = (VendorUnderTest)one;
        await using RawServer server = new();
        await using ServiceProvider services = vendor.Open(server.Address, new ManualTimeProvider(ExampleClock.Start));
        var tally = new Tally();
        foreach (Call call in vendor.Calls)
        {
            CapturedCall captured = await CapturedCall.OfAsync(call);
            await tally.SendAsync(call.ToString(), server, () => captured.SendAsync(services), text: null, isHarmless: true);
            foreach (TextPlace place in TextPlace.In(captured.Arguments).ToArray())
            {
                await SendEachAsync($"{call} {place.Path}", place, server, tally, () => captured.SendAsync(services));
            }
        }

        TestContext.Out.WriteLine($"{vendor}: {tally}");
        tally.Problems.Should().BeEmpty();
        tally.Refused.Should().BePositive();
        tally.Arrived.Should().BePositive();
    }

    [TestCaseSource(nameof(Vendors))]
    public async Task No_setting_injects(object one)
    {
        var vendor = (VendorUnderTest)one;
        await using RawServer server = new();
        var tally = new Tally();
        await tally.SendAsync($"{vendor}", server, () => SendAsync(vendor, server, vendor.Credentials[0]), text: null, isHarmless: true);
        foreach ((string key, string value) in vendor.Credentials.Concat(vendor.Document.OtherSettings).Concat(ScriptPath(vendor)))
        {
            foreach (string character in s_characters)
            {
                string text = value.Insert(value.Length / 2, character);
                await tally.SendAsync($"{vendor} {key} with {Name(character)}", server, () => SendAsync(vendor, server, (key, text)), text, isHarmless: false);
            }
        }

        TestContext.Out.WriteLine($"{vendor}: {tally}");
        tally.Problems.Should().BeEmpty();
        tally.Refused.Should().BePositive();
        tally.Arrived.Should().BePositive();
    }

    private static async Task SendAsync(VendorUnderTest vendor, RawServer server, (string Key, string Value) setting)
    {
        IEnumerable<(string Key, string Value)> credentials = vendor.Credentials.Select(one => one.Key == setting.Key ? setting : one);
        await using ServiceProvider services = vendor.Open(server.Address, new ManualTimeProvider(ExampleClock.Start), [.. credentials], [setting]);
        await vendor.Calls[0].SendAsync(services, CancellationToken.None);
    }

    private static async Task SendEachAsync(string where, TextPlace place, RawServer server, Tally tally, Func<Task> send)
    {
        bool isSent = false;
        foreach (string character in s_characters.Prepend(Harmless))
        {
            try
            {
                if (place.With(character) is not { } value)
                {
                    continue;
                }

                place.Put(value);
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
            {
                continue;
            }

            string text = place.WithText(character);
            RawRequest? arrived = await tally.SendAsync($"{where} with {Name(character)}", server, send, isSent ? text : null, isHarmless: character == Harmless);
            isSent |= arrived?.Holds(text) == true;
        }

        place.Put(place.Value);
    }

    private static IEnumerable<(string Key, string Value)> ScriptPath(VendorUnderTest vendor) => vendor.Stub == StubVendor.ElisionDialer ? [("ScriptPath", "/dialer/elision_api.php")] : [];

    private static string Name(string character) => string.Join(' ', character.Take(4).Select(c => $"U+{(int)c:X4}"));
}
