using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Telephony.Sdk.TestSupport.Conventions;

/// <summary>The XML documentation beside an assembly, as plain text.</summary>
internal static partial class XmlDocs
{
    /// <summary>The summary, and the value behind "Default:" where there is one.</summary>
    /// <param name="member">A type or a property.</param>
    public static string Describe(MemberInfo member)
    {
        string id = member is Type type ? "T:" + type.FullName : $"P:{member.DeclaringType!.FullName}.{member.Name}";
        XElement docs = XDocument.Load(Path.ChangeExtension(member.Module.Assembly.Location, ".xml")).Descendants("member").Single(element => (string?)element.Attribute("name") == id);
        string? value = docs.Element("value") is { } element ? Text(element).TrimEnd('.') : null;
        return value is null ? Text(docs.Element("summary")!) : $"{Text(docs.Element("summary")!)} Default: {value}.";
    }

    private static string Text(XElement element) => WhiteSpace().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement see when (string?)see.Attribute("cref") is { } cref => Name(cref),
        XElement see when (string?)see.Attribute("langword") is { } word => word,
        XElement other => Text(other),
        _ => string.Empty,
    };

    /// <summary>An option by its name, anything else with its type. Configuration has no word for an infinite time.</summary>
    private static string Name(string cref)
    {
        string[] parts = cref[2..].Split('.');
        return cref == "F:System.Threading.Timeout.InfiniteTimeSpan" ? "-00:00:00.001"
            : cref[0] == 'T' || parts[^2].EndsWith("Options", StringComparison.Ordinal) ? parts[^1]
            : $"{parts[^2]}.{parts[^1]}";
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
