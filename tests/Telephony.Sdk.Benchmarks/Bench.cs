using System.Globalization;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Measures what it is asked for, and writes the tables. <c>--rows small-get,first-call --rounds 30</c> is a short run; without arguments it is all of it.</summary>
internal static class Bench
{
    private const int MostStarts = 20;

    public static async Task<int> RunAsync(IReadOnlyList<IWay> ways, string[] args)
    {
        int rounds = int.Parse(ValueOf(args, "--rounds") ?? "150", CultureInfo.InvariantCulture);
        string[]? rows = ValueOf(args, "--rows")?.Split(',');
        var report = new Report(ways);
        report.Line($"{rounds} rounds, {ThreadCpu.Name}; {Environment.ProcessorCount} processors, .NET {Environment.Version}.\n");

        List<(Row, IReadOnlyList<Result>)> results = [];
        foreach (Row row in Row.All.Where(row => IsWanted(row.Key)))
        {
            results.Add((row, await Rounds.MeasureAsync(row, ways, rounds)));
        }

        report.AddRows(results);
        if (IsWanted("first-call"))
        {
            report.AddFirstCalls(FirstCalls.Measure(ways, Math.Min(rounds, MostStarts), out IReadOnlyList<Result> wallTimes), wallTimes);
        }

        if (IsWanted("accounts"))
        {
            report.AddAccounts(Accounts.Measure(Math.Min(rounds, MostStarts)));
        }

        report.AddGoals();
        Console.Write(report);
        Directory.CreateDirectory("artifacts/bench");
        await File.WriteAllTextAsync("artifacts/bench/performance.md", report.ToString());
        return 0;

        bool IsWanted(string row)
        {
            bool isWanted = rows is null || rows.Contains(row);
            if (isWanted)
            {
                Console.Error.WriteLine($"measuring {row}");
            }

            return isWanted;
        }
    }

    private static string? ValueOf(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
