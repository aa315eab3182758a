namespace Telephony.Sdk.Samples.Tests;

/// <summary>A directory for one test: working directory, home and temporary files of the sample.</summary>
internal sealed class TestPlace : IDisposable
{
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("quickstart-tests-").FullName;

    /// <summary>The recordings and parts of recordings in it; the runtime keeps files of its own there too.</summary>
    public string[] Recordings => [.. System.IO.Directory.EnumerateFiles(Directory, "*recording*").Select(file => Path.GetFileName(file))];

    public string FileNamed(string name) => Path.Combine(Directory, name);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
