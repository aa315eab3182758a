// Breaks the code on purpose, one place at a time (Stryker), and looks whether a test fails: in what must never be wrong.
using System.Text.Json;

const string MutationFolder = "artifacts/mutation";
const double LeastNoticed = 90;
const string SurvivorsPage = "docs/reliability.md";

// What is broken in each package, and told by the tests of that package alone. tests/stryker-config.json has the rest.
Dictionary<string, string[]> MutatedFiles => new()
{
    ["Core"] = ["Operations/*.cs", "Sending/*.cs", "Errors/*.cs", "Secrets/*.cs", "Json/*.cs"],
    ["SangamCrm"] = ["Wire/*.cs"],
    ["Exotel"] = ["Wire/*.cs"],
    ["SangomaCrm"] = ["Wire/*.cs"],
    ["IbizfoneIvr"] = ["Wire/*.cs"],
    ["CPaaS"] = ["Wire/*.cs"],
    ["ElisionDialer"] = ["Wire/*.cs"],
};

IEnumerable<string> PackagesToMutate => Argument("package", "all") is var package && package == "all" ? MutatedFiles.Keys : [package];

string ReportOf(string package) => $"{MutationFolder}/{package}/reports/mutation-report.json";

void Mutate(string package)
{
    string project = $"Telephony.Sdk.{package}";
    var arguments = new ProcessArgumentBuilder().Append("stryker").Append("--config-file ../stryker-config.json").Append("--skip-version-check")
        .Append($"--project {project}.csproj").Append("--output").AppendQuoted(MakeAbsolute(Directory($"{MutationFolder}/{package}")).FullPath);
    foreach (string files in MutatedFiles[package])
    {
        arguments.Append("--mutate").AppendQuoted("**/" + files);
    }

    CleanDirectory($"{MutationFolder}/{package}");
    int code = StartProcess("dotnet", new ProcessSettings { Arguments = arguments, WorkingDirectory = $"tests/{project}.Tests" });
    if (code != 0 || !FileExists(ReportOf(package)))
    {
        throw new CakeException($"Stryker ended with exit code {code} and did not measure {package}.");
    }
}

// The page ends with a part for each package. It keeps the reasons, which are written by hand; the rest of a package's part is written anew by its run.
void WriteSurvivors(string package)
{
    string page = System.IO.File.ReadAllText(SurvivorsPage);
    string heading = $"\n### Telephony.Sdk.{package}\n";
    int start = page.IndexOf(heading, StringComparison.Ordinal);
    start = start < 0 ? page.Length : start;
    int end = page.IndexOf("\n##", Math.Min(start + heading.Length, page.Length), StringComparison.Ordinal);
    end = end < 0 ? page.Length : end;

    Dictionary<string, string> reasons = page[start..end].Split('\n').Where(line => line.Contains(EndOfRow)).ToDictionary(KeyOf, line => line[KeyOf(line).Length..]);
    (string Row, bool Survived)[] mutants = TestedMutants(package).ToArray();
    string[] rows = mutants.Where(mutant => mutant.Survived).Select(mutant => mutant.Row).Distinct().Order(StringComparer.Ordinal)
        .Select(row => row + reasons.GetValueOrDefault(row, NoReason)).ToArray();
    int noticed = mutants.Count(mutant => !mutant.Survived);
    double percentage = 100.0 * noticed / mutants.Length;
    string table = rows.Length == 0 ? "" : "\n| File | Code | Broken into | Why it is left |\n| --- | --- | --- | --- |\n" + string.Join("\n", rows) + "\n";
    System.IO.File.WriteAllText(SurvivorsPage, FormattableString.Invariant(
        $"{page[..start]}{heading}\n{noticed} of {mutants.Length} were noticed: {percentage:0.0} %.\n{table}{page[end..]}"));

    Information(FormattableString.Invariant($"{package}: {noticed} of {mutants.Length} were noticed, {percentage:0.0} %."));
    if (percentage < LeastNoticed)
    {
        throw new CakeException(FormattableString.Invariant($"The tests of {package} notice {percentage:0.0} % of what was broken, less than {LeastNoticed} %; {SurvivorsPage} has what they did not notice."));
    }

    string[] unexplained = rows.Where(row => row.EndsWith(EndOfRow + NoReason)).ToArray();
    if (unexplained.Length > 0)
    {
        throw new CakeException($"{SurvivorsPage} does not say why these are left:\n{string.Join("\n", unexplained)}");
    }
}

const string EndOfRow = " `` |";
const string NoReason = "  |";

string KeyOf(string line) => line[..(line.LastIndexOf(EndOfRow, StringComparison.Ordinal) + EndOfRow.Length)];

// Each as a row of the page: with the code that was broken, not its line's number, which every edit moves.
IEnumerable<(string Row, bool Survived)> TestedMutants(string package)
{
    using JsonDocument report = JsonDocument.Parse(System.IO.File.ReadAllText(ReportOf(package)));
    foreach (JsonProperty file in report.RootElement.GetProperty("files").EnumerateObject())
    {
        string[] lines = file.Value.GetProperty("source").GetString().Split('\n');
        foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            string status = mutant.GetProperty("status").GetString();
            if (status is "Killed" or "Timeout" or "Survived" or "NoCoverage")
            {
                string code = TextAt(lines, mutant.GetProperty("location"));
                string row = $"| `{System.IO.Path.GetFileName(file.Name)}` | `` {Cell(code)} `` | `` {Cell(mutant.GetProperty("replacement").GetString())} `` |";
                yield return (row, status is "Survived" or "NoCoverage");
            }
        }
    }
}

string TextAt(string[] lines, JsonElement location)
{
    (int Line, int Column) Place(string name) => (location.GetProperty(name).GetProperty("line").GetInt32() - 1, location.GetProperty(name).GetProperty("column").GetInt32() - 1);
    (int Line, int Column) start = Place("start");
    (int Line, int Column) end = Place("end");
    return start.Line == end.Line
        ? lines[start.Line][start.Column..end.Column]
        : string.Join("\n", lines[start.Line..end.Line].Append(lines[end.Line][..end.Column]))[start.Column..];
}

// One short line, without a bar that would end the cell.
string Cell(string text)
{
    string line = System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ").Replace("|", "\\|");
    return line.Length > 160 ? line[..160] + "…" : line;
}
