using System.Text;

namespace Telephony.Sdk.Benchmarks;

/// <summary>A row of the tables: a call, what the vendor answers, and what must be read of it.</summary>
/// <param name="Key">Its name as an argument.</param>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Calls">How many are sent each time it is measured.</param>
/// <param name="Select">What a column does.</param>
/// <param name="Reply">What the vendor answers.</param>
/// <param name="Expected">What is read of it.</param>
internal sealed record Row(string Key, string Name, int Calls, Func<IWay, HttpMessageHandler, Call> Select, string Reply, string Expected)
{
    public static Row SmallGet => new("small-get", "small GET", 300, (way, vendor) => way.GetUser(vendor), Sample.UserReply, "John Smith, 6025551215");

    public static IReadOnlyList<Row> All =>
    [
        SmallGet,
        new("small-post", "small POST", 300, (way, vendor) => way.ClickToCall(vendor), Sample.ReceiptReply, "57362de4f0"),
        new("words", "query in, words out", 300, (way, vendor) => way.AddAgent(vendor), Sample.AddedReply, "1004, Testing Person, AGENTS") { MediaType = "text/html" },
        new("calls", "1,000 rows (Sangoma)", 3, (way, vendor) => way.ListCalls(vendor), Sample.CallsReply(), "1000, 1551930386.499, 1551930886, 139500") { IsList = true },
        new("records", "1,000 rows (CPaaS)", 2, (way, vendor) => way.ListRecords(vendor), Sample.RecordsReply(), "1000, 1351, 1688710719, 139769") { IsList = true },
    ];

    public bool IsList { get; init; }

    public string MediaType { get; init; } = "application/json";

    public Call Of(IWay way) => Select(way, new InMemoryHandler(Encoding.UTF8.GetBytes(Reply), MediaType));

    /// <summary>Sends once.</summary>
    /// <exception cref="InvalidOperationException">What was read is wrong.</exception>
    public async Task CheckAsync(IWay way, Call call)
    {
        string found = await call.Describe();
        if (found != Expected)
        {
            throw new InvalidOperationException($"{Name}, {way.Name}: read \"{found}\", expected \"{Expected}\".");
        }
    }
}
