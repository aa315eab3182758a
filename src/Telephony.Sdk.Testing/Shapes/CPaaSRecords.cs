using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>The records of calls that were placed here, and those of the document's examples.</summary>
internal static class CPaaSRecords
{
    /// <summary>The id that the document's one-time password is given; it shows no record of it.</summary>
    private const string OneTimePassword = "ae63e9576e";

    public static ICollection<CPaaSRecord> Placed(ShapeRequest request) => Table(request).Values;

    /// <summary>Not by the request's id, which the document's example gives again and again.</summary>
    public static void Add(ShapeRequest request, CPaaSRecord record) => Table(request)[record.Id.ToString(CultureInfo.InvariantCulture)] = record;

    /// <summary>The newest first, as in the mappings: the document does not say.</summary>
    public static IEnumerable<CPaaSRecord> All(ShapeRequest request) => Placed(request).Concat(Examples()).OrderByDescending(record => record.Id);

    /// <summary>Of a call that was placed here: the newest.</summary>
    public static CPaaSRecord? FindPlaced(ShapeRequest request, string requestId) => Placed(request).Where(record => record.RequestId == requestId).MaxBy(record => record.Id);

    public static CPaaSRecord? Find(ShapeRequest request, string requestId) =>
        FindPlaced(request, requestId) ?? Examples().Append(OfOneTimePassword()).FirstOrDefault(record => record.RequestId == requestId);

    private static ConcurrentDictionary<string, CPaaSRecord> Table(ShapeRequest request) => request.Store.Table<CPaaSRecord>("cpaas calls");

    private static CPaaSRecord[] Examples() => [CPaaSRecord.Of(CPaaSExamples.Row("cdr-by-request")), CPaaSRecord.Of(CPaaSExamples.Row("cdr-by-date"))];

    private static CPaaSRecord OfOneTimePassword()
    {
        JsonObject row = CPaaSExamples.Row("cdr-by-date");
        row["request_id"] = OneTimePassword;
        return CPaaSRecord.Of(row);
    }
}
