using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The tables of a run, in Markdown, and which goals it met. Ratios, and bytes, which repeat exactly: absolute times say more about the machine.</summary>
internal sealed class Report(IReadOnlyList<IWay> ways)
{
    private const string ByHand = "by hand";
    private const string ByFactory = "Refit by factory";

    private readonly StringBuilder _text = new();
    private readonly List<Goal> _goals = [];

    public override string ToString() => _text.ToString();

    public void AddText(string text) => _text.Append(text).Append("\n\n");

    public void AddRows(IReadOnlyList<(Row Row, IReadOnlyList<Result> Results)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        AddTable("Time", rows.Select(row => (row.Row.Name, TimeCells(row.Results))));
        AddTable("Bytes", rows.Select(row => (row.Row.Name, ByteCells(row.Results))));
        foreach ((Row row, IReadOnlyList<Result> results) in rows)
        {
            AddGoalsOf(row.Name + ", time", results, TimeRatio);
            AddGoalsOf(row.Name + ", bytes", results, ByteRatio);
            if (row.IsList)
            {
                _goals.Add(new Goal($"{row.Name}, time: ours / {ByHand}", TimeRatio(Ours(results), Of(results, ByHand))));
                _goals.Add(new Goal($"{row.Name}, bytes: ours / {ByHand}", ByteRatio(Ours(results), Of(results, ByHand))));
            }
        }
    }

    public void AddFirstCalls((IReadOnlyList<Result> Cpu, IReadOnlyList<Result> Wall) results)
    {
        AddTable("First call of a process", [("CPU, user and system", TimeCells(results.Cpu)), ("wall", TimeCells(results.Wall))]);
        AddGoalsOf("first call, CPU", results.Cpu, TimeRatio);
    }

    public void AddAccounts(IReadOnlyList<IReadOnlyList<Result>> accounts)
    {
        IReadOnlyList<Result> ours = accounts[0];
        IReadOnlyList<Result> refit = accounts[1];
        AddTable(
            ["1,000 keyed accounts", .. Accounts.Ways.Select(way => way + ", ms"), "time, ours / Refit", "bytes, ours / Refit"],
            Accounts.Steps.Select((step, i) => (string[])[step, Milliseconds(ours[i]), Milliseconds(refit[i]), Text(TimeRatio(ours[i], refit[i])), Text(ByteRatio(ours[i], refit[i]))]));
    }

    public void AddGoals() =>
        AddTable(["Goal: at most 1.00", "Found", "Met"], _goals.Select(goal => (string[])[goal.What, Text(goal.Ratio), goal.IsMet ? "yes" : "**no**"]));

    private void AddGoalsOf(string what, IReadOnlyList<Result> results, Func<Result, Result, double> ratio)
    {
        Result ours = Ours(results);
        Result best = results.Where(result => IsToBeBeaten(result.Way)).MinBy(result => ratio(result, ours))!;
        _goals.Add(new Goal($"{what}: ours / {ByFactory}", ratio(ours, Of(results, ByFactory))));
        _goals.Add(new Goal($"{what}: ours / {best.Way}, the best of those to be beaten", ratio(ours, best)));
    }

    private static bool IsToBeBeaten(string way) => way is not ("ours" or ByHand or ByFactory or "bare Refit");

    private void AddTable(string measure, IEnumerable<(string Name, IEnumerable<string> Cells)> rows) =>
        AddTable([measure, .. ways.Select(way => way.Name), $"ours / {ByFactory}"], rows.Select(row => (string[])[row.Name, .. row.Cells]));

    private void AddTable(string[] head, IEnumerable<string[]> rows)
    {
        foreach (string[] line in (IEnumerable<string[]>)[head, [.. head.Select(_ => "---")], .. rows])
        {
            _text.Append("| ").AppendJoin(" | ", line).Append(" |\n");
        }

        _text.Append('\n');
    }

    private static IEnumerable<string> TimeCells(IReadOnlyList<Result> results) =>
        [.. results.Select(result => Text(TimeRatio(result, Of(results, ByHand)))), Text(TimeRatio(Ours(results), Of(results, ByFactory)))];

    private static IEnumerable<string> ByteCells(IReadOnlyList<Result> results) =>
        [.. results.Select(result => $"{Text(ByteRatio(result, Of(results, ByHand)))} ({result.Bytes.ToString("N0", CultureInfo.InvariantCulture)})"), Text(ByteRatio(Ours(results), Of(results, ByFactory)))];

    private static double TimeRatio(Result result, Result other) => Median.Ratio(result.Times, other.Times);

    private static double ByteRatio(Result result, Result other) => result.Bytes / other.Bytes;

    private static Result Ours(IReadOnlyList<Result> results) => Of(results, "ours");

    private static Result Of(IReadOnlyList<Result> results, string way) => results.First(result => result.Way == way);

    private static string Milliseconds(Result result) => Text(Median.Of(result.Times) / 1e6);

    private static string Text(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
