using System.Reflection;
using System.Text;
using System.Text.Json;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>The bodies that the built-in mappings answer with, so that nothing of a document is written down again.</summary>
internal static class DocumentedReplies
{
    private static readonly Assembly s_assembly = typeof(TelephonyStubs).Assembly;

    private static readonly (string Path, string Resource)[] s_resources =
        [.. s_assembly.GetManifestResourceNames().Select(name => (name.Replace('\\', '/'), name)).Order()];

    private static readonly Dictionary<string, List<(string Operation, byte[] Body)>> s_byVendor = StubVendor.All.ToDictionary(vendor => vendor.Name, vendor => Read(vendor.Name).ToList());

    /// <summary>Those of all vendors.</summary>
    public static byte[][] All { get; } = [.. s_byVendor.Values.SelectMany(replies => replies).Select(reply => reply.Body)];

    /// <summary>Those to one operation.</summary>
    public static byte[][] To(Call call) => [.. s_byVendor[call.Vendor.Stub.Name].Where(reply => reply.Operation == call.Operation).Select(reply => reply.Body)];

    private static IEnumerable<(string Operation, byte[] Body)> Read(string vendor)
    {
        string folder = $"Stubs/{vendor}/";
        foreach ((string path, string resource) in s_resources.Where(it => it.Path.StartsWith(folder + "mappings/", StringComparison.Ordinal)))
        {
            using JsonDocument mapping = JsonDocument.Parse(ReadBytes(resource));
            yield return (mapping.RootElement.GetProperty("metadata").GetProperty("operation").GetString()!, BodyOf(mapping.RootElement.GetProperty("response"), folder));
        }
    }

    private static byte[] BodyOf(JsonElement response, string folder) =>
        response.TryGetProperty("body", out JsonElement text) ? Encoding.UTF8.GetBytes(text.GetString()!)
        : response.TryGetProperty("jsonBody", out JsonElement json) ? Encoding.UTF8.GetBytes(json.GetRawText())
        : response.TryGetProperty("bodyFileName", out JsonElement file) ? ReadBytes(s_resources.Single(it => it.Path == $"{folder}__files/{file.GetString()}").Resource)
        : [];

    private static byte[] ReadBytes(string resource)
    {
        using Stream stream = s_assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
