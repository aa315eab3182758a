namespace Telephony.Sdk.Packages.Tests.Consumers;

/// <summary>A program of build/consumers.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Command">How it is started where it was published.</param>
/// <param name="Linkers">The tools of which one is needed to publish it.</param>
public sealed record Consumer(string Name, string Kind, string Command, params string[] Linkers)
{
    public static IReadOnlyList<Consumer> All { get; } =
    [
        new("Net", "net10.0", "dotnet Net.dll"),
        new("WithRefit", "net10.0, with a Refit interface of its own", "dotnet WithRefit.dll"),
        new("SeventhVendor", "net10.0, a client of another vendor", "dotnet SeventhVendor.dll"),
        new("SelfContained", "net8.0, self-contained", "SelfContained"),
        new("Trimmed", "net10.0, self-contained, trimmed", "Trimmed"),
        new("Aot", "net10.0, NativeAOT, every operation", "Aot", "clang", "gcc"),
        new("Files", "net10.0, NativeAOT, CSV and .xlsx", "Files", "clang", "gcc"),
        new("NetFramework", "net472, C# 7.3, on mono", "mono NetFramework.exe"),
    ];

    public override string ToString() => Name;
}
