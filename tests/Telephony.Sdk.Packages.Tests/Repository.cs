using System.Xml.Linq;

namespace Telephony.Sdk.Packages.Tests;

/// <summary>What the packages are made from, and where <c>dotnet cake --target=Pack</c> puts what it makes.</summary>
internal static class Repository
{
    /// <summary>The tests run in bin/Release/net10.0 of their project.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));

    public static string Packed => In("artifacts", "packages");

    /// <summary>Core and one vendor, as the next patch.</summary>
    public static string PackedNext => In("artifacts", "next");

    /// <summary>Core's assemblies, compiled once more: a folder for each target.</summary>
    public static string BuiltAgain => In("artifacts", "again");

    public static string Version { get; } = XDocument.Load(In("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>What a package asks for of a sibling: the same minor version, from the one that is packed.</summary>
    public static string SiblingRange { get; } = Version.Split('.') is [var major, var minor, ..]
        ? FormattableString.Invariant($"[{Version}, {major}.{int.Parse(minor, provider: null) + 1}.0)")
        : throw new InvalidOperationException($"{Version} is no version.");

    /// <summary>Everything in src but the generator of open vocabularies, which is only there at build time.</summary>
    public static IReadOnlyList<string> PackageIds { get; } =
        [.. Directory.GetDirectories(In("src")).Select(folder => Path.GetFileName(folder)).Where(id => id != "Telephony.Sdk.OpenValues").Order()];

    public static string In(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);
}
