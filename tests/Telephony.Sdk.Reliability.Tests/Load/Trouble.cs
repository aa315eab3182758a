using System.Collections.Immutable;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>One thing that goes wrong with one request.</summary>
/// <param name="Name">What goes wrong, in words.</param>
/// <param name="Spoil">Makes it go wrong: what is answered in place of the reply.</param>
internal sealed record Trouble(string Name, Func<TelephonyStubs, StubResponse, StubResponse> Spoil)
{
    /// <summary>The vendor's word that it did not take the request.</summary>
    public static Trouble TooManyRequests { get; } = Status(429);

    /// <summary>What strikes after a request was read.</summary>
    public static ImmutableArray<Trouble> AfterTheRequest { get; } =
    [
        .. Enum.GetValues<StubFault>()
            .Where(fault => fault is not (StubFault.None or StubFault.Hang or StubFault.HangInBody))
            .Select(fault => new Trouble(fault.ToString(), (_, reply) => reply with { Fault = fault })),
        TooManyRequests,
        Status(500),
        Status(503),
    ];

    /// <summary>That, and what strikes before a request is read: this connection is reset, and so is the one that takes its place, at its first byte.</summary>
    public static ImmutableArray<Trouble> All { get; } =
    [
        .. AfterTheRequest,
        new("reset, and the next connection before its request is read", (server, reply) =>
        {
            server.Faults.ResetNextConnections();
            return reply with { Fault = StubFault.Reset };
        }),
    ];

    private static Trouble Status(int status) => new($"HTTP {status}", (_, _) => StubResponse.Text("unavailable", status));
}
