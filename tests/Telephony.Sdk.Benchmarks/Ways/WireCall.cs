using System.Globalization;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The calls of all columns but ours, which read into the same types.</summary>
internal static class WireCall
{
    public static Call User(Func<Task<User>> send) => Call.Of(send, user => Describe(user.Displayname, user.Fax));

    public static Call Receipt(Func<Task<Receipt>> send) => Call.Of(send, receipt => Describe(receipt.RequestId));

    public static Call Agent(Func<Task<AddedAgent>> send) => Call.Of(send, agent => Describe(agent.User, agent.FullName, agent.UserGroup));

    public static Call Calls(Func<Task<List<CallRow>>> send) => Call.Of(send, rows => Describe(rows.Count, rows[^1].Uuid, rows[^1].Calldate, rows.Sum(row => row.Duration)));

    public static Call Records(Func<Task<List<CallRecordRow>>> send) =>
        Call.Of(send, rows => Describe(rows.Count, rows[^1].Id, rows[^1].CallDate.ToUnixTimeSeconds(), (long)rows.Sum(row => row.Billsec)));

    public static string Describe(params object?[] facts) => string.Join(", ", facts.Select(fact => Convert.ToString(fact, CultureInfo.InvariantCulture)));

    public static async Task<Receipt> CheckAsync(Task<Enveloped<Receipt>> sending) => (await sending).ToAnswer();

    public static async Task<List<CallRecordRow>> CheckAsync(Task<Enveloped<RecordList>> sending) => (await sending).ToAnswer().Result ?? [];

    public static async Task<List<CallRow>> CheckAsync(Task<CallList> sending) => (await sending).ToRows();

    public static async Task<AddedAgent> CheckAsync(Task<string> sending) => AddedAgent.Parse(await sending);
}
