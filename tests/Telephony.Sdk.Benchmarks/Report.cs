using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The tables of a run, in Markdown, and which goals it met. Ratios only, but for bytes, which repeat exactly: absolute times say more about the machine.</summary>
internal sealed class Report(IReadOnlyList<IWay> ways)
{
    private const string ByHand = "by hand";
    private const string ByFactory = "Refit by factory";

    private readonly StringBuilder _text = new();
    private readonly List<Goal> _goals = [];

    public override string ToString() => _text.ToString();

    public void AddRows(IReadOnlyList<(Row Row, IReadOnlyList<Result> Results)> rows)
    {
        Table("Time", rows.Select(row => (row.Row.Name, TimeCells(row.Results))));
        Table("Bytes", rows.Select(row => (row.Row.Name, ByteCells(row.Results))));
        foreach ((Row row, IReadOnlyList<Result> results) in rows)
        {
            AddGoals(row.Name + ", time", results, (result, other) => Median.Ratio(result.Times, other.Times));
            AddGoals(row.Name + ", bytes", results, (result, other) => result.Bytes / other.Bytes);
            if (row.Reply.Length > 10_000)
            {
                _goals.Add(new Goal($"{row.Name}, time: ours / {ByHand}", Median.Ratio(Ours(results).Times, Of(results, ByHand).Times)));
                _goals.Add(new Goal($"{row.Name}, bytes: ours / {ByHand}", Ours(results).Bytes / Of(results, ByHand).Bytes));
            }
        }
    }

    public void AddFirstCalls(IReadOnlyList<Result> cpu, IReadOnlyList<Result> wall)
    {
        Table("First call in a fresh process", [("CPU, user and system", TimeCells(cpu)), ("wall", TimeCells(wall))]);
        AddGoals("first call, CPU", cpu, (result, other) => Median.Ratio(result.Times, other.Times));
    }

    public void AddAccounts(IReadOnlyList<IReadOnlyList<Result>> accounts)
    {
        Line($"| 1,000 keyed accounts | {string.Join(" | ", Accounts.Ways.Select(way => way + ", ms"))} | time, ours / Refit | bytes, ours / Refit |");
        Line("| --- | --- | --- | --- | --- |");
        for (int step = 0; step < Accounts.Steps.Count; step++)
        {
            Result ours = accounts[0][step];
            Result refit = accounts[1][step];
            Line($"| {Accounts.Steps[step]} | {Milliseconds(ours)} | {Milliseconds(refit)} | {Text(Median.Ratio(ours.Times, refit.Times))} | {Text(ours.Bytes / refit.Bytes)} |");
        }

        Line(string.Empty);
    }

    public void AddGoals()
    {
        Line("| Goal: at most 1.00 | Found | Met |");
        Line("| --- | --- | --- |");
        foreach (Goal goal in _goals)
        {
            Line($"| {goal.What} | {Text(goal.Ratio)} | {(goal.IsMet ? "yes" : "**no**")} |");
        }

        Line(string.Empty);
    }

    public void Line(string line) => _text.Append(line).Append('\n');

    private void AddGoals(string what, IReadOnlyList<Result> results, Func<Result, Result, double> ratio)
    {
        _goals.Add(new Goal($"{what}: ours / {ByFactory}", ratio(Ours(results), Of(results, ByFactory))));
        Result best = results.Where(result => IsToBeBeaten(result.Way)).MinBy(result => ratio(result, Ours(results)))!;
        _goals.Add(new Goal($"{what}: ours / the best of Flurl, RestEase, RestSharp and resilience, here {best.Way}", ratio(Ours(results), best)));
    }

    private static bool IsToBeBeaten(string way) => way is not ("ours" or ByHand or ByFactory or "bare Refit");

    private void Table(string measure, IEnumerable<(string Name, IEnumerable<string> Cells)> rows)
    {
        Line($"| {measure} | {string.Join(" | ", ways.Select(way => way.Name))} | ours / {ByFactory} |");
        Line("| --- |" + string.Concat(Enumerable.Repeat(" --- |", ways.Count + 1)));
        foreach ((string name, IEnumerable<string> cells) in rows)
        {
            Line($"| {name} | {string.Join(" | ", cells)} |");
        }

        Line(string.Empty);
    }

    private static IEnumerable<string> TimeCells(IReadOnlyList<Result> results) =>
        [.. results.Select(result => Text(Median.Ratio(result.Times, Of(results, ByHand).Times))), Text(Median.Ratio(Ours(results).Times, Of(results, ByFactory).Times))];

    private static IEnumerable<string> ByteCells(IReadOnlyList<Result> results) =>
        [.. results.Select(result => $"{Text(result.Bytes / Of(results, ByHand).Bytes)} ({result.Bytes.ToString("N0", CultureInfo.InvariantCulture)})"), Text(Ours(results).Bytes / Of(results, ByFactory).Bytes)];

    private static Result Ours(IReadOnlyList<Result> results) => Of(results, "ours");

    private static Result Of(IReadOnlyList<Result> results, string way) => results.First(result => result.Way == way);

    private static string Milliseconds(Result result) => Text(Median.Of(result.Times) / 1e6);

    private static string Text(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
