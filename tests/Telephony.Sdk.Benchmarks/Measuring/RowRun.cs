using System.Globalization;

namespace Telephony.Sdk.Benchmarks;

/// <summary>
/// Measures a row in several processes, one after the other: what the runtime makes of the code that all columns share differs from process to
/// process, by a tenth of the time of a list, and in one process it is the same in every round.
/// </summary>
internal static class RowRun
{
    public const string Argument = "--row";

    private const int RoundsOfOne = 15;

    public static IReadOnlyList<Result> Measure(Row row, int rounds)
    {
        List<Result> all = [];
        for (int left = rounds; left > 0; left -= RoundsOfOne)
        {
            string output = SelfStart.Run(Argument, row.Key, Math.Min(left, RoundsOfOne).ToString(CultureInfo.InvariantCulture));
            all.AddRange(output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read));
        }

        return [.. all.GroupBy(result => result.Way).Select(runs => new Result(runs.Key, [.. runs.SelectMany(run => run.Times)], runs.Min(run => run.Bytes)))];
    }

    /// <summary>What the new process does: writes a line for each column.</summary>
    public static async Task<int> MeasureAsync(IReadOnlyList<IWay> ways, string row, string rounds)
    {
        foreach (Result result in await Rounds.MeasureAsync(Row.All.Single(one => one.Key == row), ways, int.Parse(rounds, CultureInfo.InvariantCulture)))
        {
            Console.WriteLine(string.Join(';', [result.Way, Text(result.Bytes), .. result.Times.Select(Text)]));
        }

        return 0;
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static Result Read(string line)
    {
        string[] parts = line.Split(';');
        return new Result(parts[0], [.. parts.Skip(2).Select(Number)], Number(parts[1]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
