using Telephony.Sdk.Testing.Hosting;
using WireMock.ResponseBuilders;

namespace Telephony.Sdk.Testing;

/// <summary>What goes wrong with one reply of a <c>Given</c> of your own. For whatever comes next see <see cref="StubFaults"/>.</summary>
/// <example><code>
/// stubs.Server.Given(Request.Create().WithPath(stubs.Path("calls/1"))).RespondWith(Response.Create().WithBody("{}").WithFault(StubFault.TruncatedBody));
/// </code></example>
public static class StubFaultExtensions
{
    /// <summary>Works the fault in place of the reply, or on it. Also on a reply that a callback of yours makes.</summary>
    public static IResponseBuilder WithFault(this IResponseBuilder response, StubFault fault)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Faulty.With(response, fault);
    }

    /// <summary>Says these words beside the status, in place of the standard ones.</summary>
    public static IResponseBuilder WithReasonPhrase(this IResponseBuilder response, string reasonPhrase)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(reasonPhrase);
        return Faulty.With(response, reasonPhrase);
    }

    /// <summary>Sends the body in equal parts over this time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1, or <paramref name="over"/> is negative or above 10 days.</exception>
    public static IResponseBuilder WithSlowBody(this IResponseBuilder response, int parts, TimeSpan over)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        StubFaults.CheckDelay(over);
        return Faulty.With(response, new SlowBody(parts, over));
    }
}
