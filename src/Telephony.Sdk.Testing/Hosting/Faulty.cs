using System.Globalization;
using WireMock.ResponseBuilders;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>How an ordinary reply of WireMock.Net says what goes wrong with it: in headers that are never sent.</summary>
internal static class Faulty
{
    private const string Fault = "x-telephony-stub-fault";
    private const string Slow = "x-telephony-stub-slow";
    private const string Reason = "x-telephony-stub-reason";

    public static IResponseBuilder With(IResponseBuilder response, StubFault fault) => response.WithHeader(Fault, fault.ToString());

    public static IResponseBuilder With(IResponseBuilder response, SlowBody slow) =>
        response.WithHeader(Slow, string.Create(CultureInfo.InvariantCulture, $"{slow.Parts} {slow.Over.Ticks}"));

    public static IResponseBuilder With(IResponseBuilder response, string reasonPhrase) => response.WithHeader(Reason, reasonPhrase);

    public static string? TakeReason(List<KeyValuePair<string, string>> headers) => Take(headers, Reason);

    public static StubFault TakeFault(List<KeyValuePair<string, string>> headers) =>
        Take(headers, Fault) is { } fault ? Enum.Parse<StubFault>(fault) : StubFault.None;

    public static SlowBody? TakeSlowBody(List<KeyValuePair<string, string>> headers) => Take(headers, Slow)?.Split(' ') is [{ } parts, { } ticks]
        ? new SlowBody(int.Parse(parts, CultureInfo.InvariantCulture), TimeSpan.FromTicks(long.Parse(ticks, CultureInfo.InvariantCulture)))
        : null;

    private static string? Take(List<KeyValuePair<string, string>> headers, string name)
    {
        int at = headers.FindIndex(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return null;
        }

        string value = headers[at].Value;
        headers.RemoveAt(at);
        return value;
    }
}
