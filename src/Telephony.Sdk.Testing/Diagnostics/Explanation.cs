using System.Globalization;
using System.Text;
using Telephony.Sdk.Testing.Mappings;
using Telephony.Sdk.Testing.Shapes;
using WireMock;
using WireMock.Server;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>Tells the reader of a failed test why no mapping took a request: in one line, and in full.</summary>
internal sealed record Explanation(string Summary, string Text, Guid? Nearest)
{
    public static Explanation Of(StubRequest request, IRequestMessage message, WireMockServer server, DocumentedMappings documented)
    {
        var text = new StringBuilder("No mapping of the stub server matches this request:\n\n");
        text.Append(CultureInfo.InvariantCulture, $"  {request.Method} {Mask.Text(request.Target)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {request.Headers.ToString().ReplaceLineEndings("\n  ")}\n");
        if (request.Text.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {MaskedBody.Show(request.Text)}\n");
        }

        string line = $"The stub server has no mapping for {request.Method} {Mask.Text(request.Path)}.";
        if (FindNearest(request, message, server, documented) is not ({ } nearest, { } differences))
        {
            text.Append("\nThe server has no mappings.\n");
            return new Explanation(line + " It has no mappings.", text.ToString(), Nearest: null);
        }

        string name = string.IsNullOrEmpty(nearest.Title) ? "one of your own, without a title" : $"\"{nearest.Title}\"";
        text.Append(CultureInfo.InvariantCulture, $"\nThe nearest mapping is {name}. The difference:\n");
        foreach (Difference difference in differences)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {difference.Where}\n    expected: {difference.Expected}\n    got:      {difference.Got}\n");
        }

        text.Append("\nTo answer it, say so in the test: stubs.Server.Given(…).RespondWith(…).\n");
        return new Explanation($"{line} The nearest is {name}: {string.Join("; ", differences)}.", text.ToString(), nearest.Guid);
    }

    /// <summary>What catches all of an address and refuses credentials is near to everything, so it comes last. Where as much is wrong with an example as with a shape, the shape tells the rule. WireMock.Net's own search leaves out what its JSON matcher fails on.</summary>
    private static (IMapping? Mapping, IReadOnlyList<Difference> Differences) FindNearest(StubRequest request, IRequestMessage message, WireMockServer server, DocumentedMappings documented) => server.Mappings
        .Select(mapping => (Mapping: (IMapping?)mapping, Differences: Differences.Of(mapping, message, documented.Find(mapping.Guid)?.Method)))
        .OrderBy(near => near.Mapping!.Priority > VendorShapes.Priority)
        .ThenByDescending(near => SegmentsInCommon(near.Differences))
        .ThenBy(near => PathOf(near.Differences) is { } path ? PathDistance.Between(path.Expected, path.Got) : 0)
        .ThenBy(near => documented.DistanceOf(near.Mapping!.Guid, request))
        .ThenBy(near => near.Differences.Any(difference => difference.Where == Differences.Method))
        .ThenBy(near => near.Differences.Count)
        .ThenByDescending(near => near.Mapping!.Priority == VendorShapes.Priority)
        .FirstOrDefault();

    private static int SegmentsInCommon(IReadOnlyList<Difference> differences) => PathOf(differences) is { } path
        ? path.Expected.Split('/').Intersect(path.Got.Split('/'), StringComparer.Ordinal).Count()
        : int.MaxValue;

    private static Difference? PathOf(IReadOnlyList<Difference> differences) => differences.FirstOrDefault(difference => difference.Where == Differences.Path);
}
