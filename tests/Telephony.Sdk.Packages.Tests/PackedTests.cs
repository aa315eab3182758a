namespace Telephony.Sdk.Packages.Tests;

/// <summary>What was packed, all in all.</summary>
public sealed class PackedTests
{
    [Test]
    public void Every_project_is_packed_and_nothing_else() =>
        Directory.GetFiles(Repository.Packed, "*.nupkg").Select(file => Path.GetFileName(file))
            .Should().BeEquivalentTo(Repository.PackageIds.Select(id => $"{id}.{Repository.Version}.nupkg"));

    /// <summary>Not for .NET Framework: PolySharp writes the types that it lacks in another order each time.</summary>
    [TestCase("net8.0")]
    [TestCase("net10.0")]
    public void Core_builds_to_the_same_bytes_again(string framework)
    {
        using var package = new Package("Telephony.Sdk.Core");
        byte[] again = File.ReadAllBytes(Path.Combine(Repository.BuiltAgain, framework, "Telephony.Sdk.Core.dll"));

        package.ReadBytes($"lib/{framework}/Telephony.Sdk.Core.dll").AsSpan().SequenceEqual(again).Should().BeTrue("nothing in its build depends on time or place");
    }
}
