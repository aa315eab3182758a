using System.Globalization;

namespace Telephony.Sdk.Benchmarks;

/// <summary>
/// Measures what it is asked for and writes the tables: <c>--rows small-get,first-call --rounds 30</c> is a short run, without arguments it
/// is all of it. With TELEPHONY_ACCEPT_DOCS=1 the tables go into docs/performance.md too.
/// </summary>
internal static class Bench
{
    private const string FirstCall = "first-call";
    private const string ManyAccounts = "accounts";
    private const int MostStarts = 20;

    public static int Run(IReadOnlyList<IWay> ways, string[] args)
    {
        int rounds = int.Parse(ValueOf(args, "--rounds") ?? "150", CultureInfo.InvariantCulture);
        string[] wanted = ValueOf(args, "--rows")?.Split(',') ?? [.. Row.All.Select(row => row.Key), FirstCall, ManyAccounts];
        int starts = Math.Min(rounds, MostStarts);
        var report = new Report(ways);
        report.AddText($"{rounds} rounds, {starts} first calls; {ThreadCpu.Name}; {Environment.ProcessorCount} processors, .NET {Environment.Version}.");
        report.AddRows([.. Row.All.Where(row => wanted.Contains(row.Key)).Select(row => (row, Tell(row.Key, () => RowRun.Measure(row, rounds))))]);
        if (wanted.Contains(FirstCall))
        {
            report.AddFirstCalls(Tell(FirstCall, () => FirstCalls.Measure(ways, starts)));
        }

        if (wanted.Contains(ManyAccounts))
        {
            report.AddAccounts(Tell(ManyAccounts, () => Accounts.Measure(starts)));
        }

        report.AddGoals();
        Console.Write(report);
        ReportFiles.Write(report.ToString());
        return 0;
    }

    private static T Tell<T>(string what, Func<T> measure)
    {
        Console.Error.WriteLine($"measuring {what}");
        return measure();
    }

    private static string? ValueOf(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
