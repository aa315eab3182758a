using System.Globalization;
using System.Text;
using Telephony.Sdk.Testing.Matching;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>Explains to the reader of a failed test why no mapping took a request.</summary>
internal static class UnmatchedReply
{
    public static StubResponse Create(StubRequest request, IReadOnlyList<StubMapping> mappings, bool strict) =>
        StubResponse.Text(Explain(request, mappings, strict), status: 404);

    public static string Explain(StubRequest request, IReadOnlyList<StubMapping> mappings, bool strict)
    {
        var text = new StringBuilder("No mapping of the stub server matches this request:\n\n");
        text.Append(CultureInfo.InvariantCulture, $"  {request.Method} {Mask.Text(request.Target)}\n");
        foreach (string line in request.Headers.ToString().Split('\n'))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
        }

        if (request.Text.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {MaskedBody.Show(request.Text)}\n");
        }

        AppendNearest(text, request, mappings, strict);
        text.Append("\nTo answer it, map it in the test:\n");
        text.Append(CultureInfo.InvariantCulture, $"  server.Map(\"{request.Method}\", \"{Mask.Text(request.Path)}\", StubResponse.Json(\"{{}}\"));\n");
        text.Append("or add WireMock JSON with server.AddMapping(json) or server.AddMappings(folder).\n");
        return text.ToString();
    }

    private static void AppendNearest(StringBuilder text, StubRequest request, IReadOnlyList<StubMapping> mappings, bool strict)
    {
        if (Nearest(request, mappings, strict) is not { } nearest)
        {
            text.Append("\nThe server has no mappings.\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\nThe nearest mapping is {nearest}. The difference:\n");
        IReadOnlyList<CriterionResult> results = nearest.Request.Explain(request, strict);
        foreach (CriterionResult result in results.Where(result => !result.IsMet))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {result.Criterion}\n    expected: {result.Expected}\n    got:      {result.Got}\n");
        }

        foreach (CriterionResult result in results.Where(result => result.IsMet && result.IsCredential))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {result.Criterion} matches ({Mask.Hidden})\n");
        }

        if (results.All(result => result.IsMet))
        {
            text.Append(CultureInfo.InvariantCulture, $"  its scenario '{nearest.Scenario?.Name}' is not in the state '{nearest.Scenario?.Required}'\n");
        }
    }

    /// <summary>Catch-all mappings of a priority below the default are near to everything, so they come last.</summary>
    private static StubMapping? Nearest(StubRequest request, IReadOnlyList<StubMapping> mappings, bool strict) => mappings
        .OrderBy(mapping => mapping.Priority > StubMapping.DefaultPriority)
        .ThenBy(mapping => mapping.Request.Explain(request, strict).Sum(result => result.Distance))
        .FirstOrDefault();
}
