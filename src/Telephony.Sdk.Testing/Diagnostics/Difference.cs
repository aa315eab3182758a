namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>What a mapping wants in one place, and what came.</summary>
internal sealed record Difference(string Where, string Expected, string Got)
{
    public override string ToString() => $"{Where}: expected {Expected}, got {Got}";
}
