namespace Telephony.Sdk.Reliability.Tests.Faults;

/// <summary>One thing that goes wrong between a client and its vendor, for every request until the vendor recovers.</summary>
/// <param name="Name">What goes wrong, in words.</param>
/// <param name="Arm">Makes it go wrong.</param>
internal sealed record Fault(string Name, Action<FaultyVendor> Arm)
{
    /// <summary>Where the client thinks that the vendor is.</summary>
    public Func<FaultyVendor, Uri> Address { get; init; } = vendor => vendor.Server.BaseAddress;

    /// <summary>What the client is told besides.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    /// <summary>Whether nothing but the client's deadline ends it.</summary>
    public bool Hangs { get; init; }

    /// <summary>Whether the vendor says how long to wait.</summary>
    public bool AsksToWait { get; init; }

    /// <summary>Whether it strikes a connection that has served a request before.</summary>
    public bool NeedsWarmConnection { get; init; }

    public override string ToString() => Name;
}
