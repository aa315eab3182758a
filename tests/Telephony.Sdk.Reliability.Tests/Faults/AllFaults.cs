using System.Globalization;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Faults;

/// <summary>Everything that goes wrong, from the name of the host to the last byte of the reply.</summary>
internal static class AllFaults
{
    /// <summary>Of a certificate that no server has.</summary>
    private static readonly string s_otherPin = new('A', 64);

    public static IReadOnlyList<Fault> Faults { get; } = [.. NoConnection, .. Broken, .. Slow, .. Refusals, .. Redirects, .. Unreadable, .. Served];

    private static IEnumerable<Fault> NoConnection =>
    [
        Nothing("name not found") with { Address = vendor => new UriBuilder(vendor.Server.BaseAddress) { Host = "vendor.invalid" }.Uri },
        Nothing("connection refused") with { Address = vendor => vendor.AtClosedPort() },
        Nothing("TLS failure: no TLS is spoken") with { Address = vendor => new UriBuilder(vendor.Server.BaseAddress) { Scheme = "https" }.Uri },
        Nothing("TLS failure: certificate not trusted") with { Address = vendor => vendor.Secure.BaseAddress },
        Nothing("wrong certificate pin") with { Address = vendor => vendor.Secure.BaseAddress, Settings = [("CertificateFingerprints:0", s_otherPin)] },
    ];

    private static IEnumerable<Fault> Broken =>
    [
        new("reset before the request was read", vendor => vendor.ResetConnections()),
        new("reset after the request was read", vendor => vendor.Fail(StubFault.Reset)),
        new("closed after the request was read", vendor => vendor.Fail(StubFault.CloseWithoutReply)),
        new("kept-alive connection reset after the request was read", vendor => vendor.FailReusedConnections(StubFault.Reset)) { NeedsWarmConnection = true },
        new("kept-alive connection closed after the request was read", vendor => vendor.FailReusedConnections(StubFault.CloseWithoutReply)) { NeedsWarmConnection = true },
        new("reset in mid-body", vendor => vendor.Fail(StubFault.ResetInBody)),
        new("closed in mid-body", vendor => vendor.Fail(StubFault.TruncatedBody)),
        new("truncated chunked body", vendor => vendor.Fail(StubFault.TruncatedChunks)),
        new("malformed chunk", vendor => vendor.Fail(StubFault.MalformedChunk)),
    ];

    private static IEnumerable<Fault> Slow =>
    [
        new("headers never come", vendor => vendor.Fail(StubFault.Hang)) { Hangs = true },
        new("body slower than the deadline", vendor => vendor.Fail(StubFault.HangInBody)) { Hangs = true },
    ];

    private static IEnumerable<Fault> Refusals =>
    [
        Status(408),
        Status(429),
        RetryAfter("2 seconds", "2") with { AsksToWait = true },
        RetryAfter("a date in 3 seconds", ExampleClock.Start.AddSeconds(3).ToString("R", CultureInfo.InvariantCulture)) with { AsksToWait = true },
        RetryAfter("absurd", "99999999999"),
        RetryAfter("negative", "-1"),
        RetryAfter("garbage", "soon"),
        Status(500),
        Status(502),
        Status(503),
        Status(504),
    ];

    private static IEnumerable<Fault> Redirects =>
        from status in new[] { 301, 302, 307, 308 }
        from other in new[] { false, true }
        select new Fault(string.Create(CultureInfo.InvariantCulture, $"{status} to {(other ? "another" : "the same")} host"), vendor => vendor.Redirect(status, other));

    private static IEnumerable<Fault> Unreadable =>
    [
        new("garbage bytes", vendor => vendor.Fail(StubFault.Garbage)),
        new("empty 200", vendor => vendor.Answer(200, string.Empty)),
        new("JSON 200 that is cut off", vendor => vendor.Answer(200, "{\"status\": true, \"response\": {\"request_id\": \"fd5", ("Content-Type", "application/json"))),
        new("HTML 200", vendor => vendor.Answer(200, "<!DOCTYPE html><html><body>Log in</body></html>")),
    ];

    private static IEnumerable<Fault> Served =>
    [
        new("executed, then 503", vendor => vendor.ServeThenAnswer(503, "<html><body>unavailable</body></html>")),
        new("executed, then a login page", vendor => vendor.ServeThenAnswer(200, "<!DOCTYPE html><html><body>Log in</body></html>")),
        new("executed, then 404 on the resend", vendor =>
        {
            vendor.ServeThenAnswer(503, "<html><body>unavailable</body></html>", count: 1);
            vendor.ServeThenAnswer(404, "<html><body>not found</body></html>");
        }),
    ];

    private static Fault Nothing(string name) => new(name, _ => { });

    private static Fault Status(int status) =>
        new(status.ToString(CultureInfo.InvariantCulture), vendor => vendor.Answer(status, "<html><body>unavailable</body></html>"));

    private static Fault RetryAfter(string what, string value) =>
        new("429, Retry-After: " + what, vendor => vendor.Answer(429, "<html><body>unavailable</body></html>", ("Retry-After", value)));
}
