using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>The records of calls that were placed here, and those of the document's examples.</summary>
internal static class CPaaSRecords
{
    /// <summary>The id that the document's one-time password is given; it shows no record of it.</summary>
    private const string OneTimePassword = "ae63e9576e";

    /// <summary>By request id.</summary>
    public static ConcurrentDictionary<string, CPaaSRecord> Placed(ShapeRequest request) => request.Store.Table<CPaaSRecord>("cpaas calls");

    /// <summary>The newest first, as in the mappings: the document does not say.</summary>
    public static IEnumerable<CPaaSRecord> All(ShapeRequest request) => Placed(request).Values.Concat(Examples()).OrderByDescending(record => record.Id);

    public static CPaaSRecord? Find(ShapeRequest request, string requestId)
    {
        if (requestId != OneTimePassword)
        {
            return All(request).FirstOrDefault(record => record.Row["request_id"]!.GetValue<string>() == requestId);
        }

        JsonObject row = CPaaSExamples.Row("cdr-by-date");
        row["request_id"] = requestId;
        return CPaaSRecord.Of(row);
    }

    private static CPaaSRecord[] Examples() => [CPaaSRecord.Of(CPaaSExamples.Row("cdr-by-request")), CPaaSRecord.Of(CPaaSExamples.Row("cdr-by-date"))];
}
