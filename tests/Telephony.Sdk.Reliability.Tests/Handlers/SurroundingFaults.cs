using Telephony.Sdk.Reliability.Tests.Faults;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>What makes an application's handlers, or those of .NET, send again.</summary>
internal static class SurroundingFaults
{
    /// <summary>Nothing goes wrong.</summary>
    public static Fault None { get; } = new("nothing", _ => { });

    /// <summary>A handler that owns the connections follows it where it was told to.</summary>
    public static Fault Redirect { get; } = new("307", faulty => faulty.RedirectOnce(307));

    /// <summary>What is sent again by who sees it.</summary>
    public static IReadOnlyList<Fault> Failures { get; } = [Known("500"), Known("closed after the request was read"), Known("reset after the request was read")];

    public static IReadOnlyList<Fault> All { get; } = [None, .. Failures, Known("kept-alive connection closed after the request was read"), Redirect];

    private static Fault Known(string name) => AllFaults.Faults.Single(fault => fault.Name == name);
}
