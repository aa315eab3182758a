namespace Telephony.Sdk.ClientGenerator.Tests.Snippets;

/// <summary>Reads what the test assembly carries.</summary>
internal static class Resource
{
    public static string Read(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("There is no resource " + name + ".");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
