namespace Telephony.Sdk.Packages.Tests;

/// <summary>What a package needs for one of its targets.</summary>
internal sealed record Dependency(string Id, string Range, string TargetFramework)
{
    /// <summary>The target, as projects write it.</summary>
    public string Target => TargetFramework == ".NETFramework4.7.2" ? "net472" : TargetFramework;
}
