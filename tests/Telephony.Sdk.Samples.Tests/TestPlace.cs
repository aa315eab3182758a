using System.Text.Json;

namespace Telephony.Sdk.Samples.Tests;

/// <summary>A directory for one test: working directory, home and temporary files of the sample; and its environment.</summary>
internal sealed class TestPlace : IDisposable
{
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("samples-tests-").FullName;

    /// <summary>The variables that the sample sees besides the ordinary ones, such as credentials.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    /// <summary>The recordings and parts of recordings in it; the runtime keeps files of its own there too.</summary>
    public string[] Recordings => [.. System.IO.Directory.EnumerateFiles(Directory, "*recording*").Select(file => Path.GetFileName(file))];

    public string FileNamed(string name) => Path.Combine(Directory, name);

    /// <summary>What <c>dotnet user-secrets set</c> does.</summary>
    public void SetUserSecret(string userSecretsId, string key, string value)
    {
        string file = FileNamed(Path.Combine("Microsoft", "UserSecrets", userSecretsId, "secrets.json"));
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, JsonSerializer.Serialize(new Dictionary<string, string> { [key] = value }));
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
