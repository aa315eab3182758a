using System.IO.Compression;
using System.Xml.Linq;

namespace Telephony.Sdk.Packages.Tests;

/// <summary>A packed file of ours: <c>.nupkg</c>, or the symbols beside it.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly string _id;

    public Package(string id, string extension = ".nupkg")
    {
        _id = id;
        _archive = ZipFile.OpenRead(Path.Combine(Repository.Packed, $"{id}.{Repository.Version}{extension}"));
    }

    /// <summary>What hosts a server needs ASP.NET Core; everything else also serves .NET Framework.</summary>
    public IReadOnlyList<string> Frameworks => _id switch
    {
        "Telephony.Sdk.AspNetCore.Wolverine" => ["net10.0"],
        "Telephony.Sdk.Testing" or "Telephony.Sdk.AspNetCore" => ["net10.0", "net8.0"],
        _ => ["net10.0", "net8.0", "net472"],
    };

    /// <summary>Whether it has the address and the credentials of a vendor, and so options that are read from configuration.</summary>
    public bool IsVendor => File.ReadAllText(Repository.In("src", _id, _id + ".csproj")).Contains("Vendor.props", StringComparison.Ordinal);

    /// <summary>Its files, but for what makes it a package.</summary>
    public IReadOnlyList<string> Files =>
        [.. _archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")];

    /// <summary>The parts of its nuspec.</summary>
    public IReadOnlyList<XElement> Metadata => [.. ReadXml(_id + ".nuspec").Root!.Elements().Single(element => element.Name.LocalName == "metadata").Elements()];

    public IReadOnlyList<Dependency> Dependencies =>
        [.. Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => new Dependency((string)element.Attribute("id")!, (string)element.Attribute("version")!, (string)element.Parent!.Attribute("targetFramework")!))];

    /// <summary>A part of its nuspec, empty where it has none.</summary>
    public string Value(string name) => Metadata.SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? string.Empty;

    public XDocument ReadXml(string file) => XDocument.Load(new MemoryStream(ReadBytes(file)));

    public byte[] ReadBytes(string file)
    {
        using var bytes = new MemoryStream();
        using Stream content = _archive.GetEntry(file)!.Open();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}
