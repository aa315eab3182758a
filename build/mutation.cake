// Breaks the code on purpose, one place at a time (Stryker), and looks whether a test fails: in what must never be wrong.
using System.Text.Json;

const string MutationFolder = "artifacts/mutation";
const string SurvivorsPage = "docs/reliability/mutants.md";

// What is broken in each package, and told by the tests of that package alone. tests/stryker-config.json has the rest.
Dictionary<string, string[]> MutatedFiles => new()
{
    ["Core"] = ["Resilience/*.cs", "Errors/*.cs", "Secrets/*.cs", "Serialization/*.cs"],
    ["SangamCrm"] = ["SangamCrmProtocol.cs", "SangamReply.cs", "Exotel/ExotelProtocol.cs", "Exotel/ExotelReply.cs", "Exotel/ExotelRestException.cs"],
    ["SangomaCrm"] = ["SangomaCrmProtocol.cs", "SangomaReplyShapes.cs", "SangomaRowsReader.cs", "SangomaEnvelope.cs"],
    ["IbizfoneIvr"] = ["IbizfoneIvrProtocol.cs"],
    ["CPaaS"] = ["CPaaSProtocol.cs", "CPaaS*Reply.cs", "CPaaS*Converter.cs"],
    ["ElisionDialer"] = ["ElisionDialerProtocol.cs", "Replies/*.cs"],
};

IEnumerable<string> PackagesToMutate => Argument("package", "all") is var package && package == "all" ? MutatedFiles.Keys : [package];

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
    if (StartProcess("dotnet", new ProcessSettings { Arguments = arguments, WorkingDirectory = $"tests/{project}.Tests" }) != 0)
    {
        throw new CakeException($"Stryker failed, or the tests of {package} tell less than 90 % of what was broken.");
    }
}

// The page keeps the reasons, which are written by hand; the rest of a package's part is written anew by its run.
void WriteSurvivors(string package)
{
    string page = System.IO.File.ReadAllText(SurvivorsPage);
    string heading = $"\n## Telephony.Sdk.{package}\n";
    int start = page.IndexOf(heading, StringComparison.Ordinal);
    int end = start < 0 ? -1 : page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
    string before = start < 0 ? page : page[..start];
    string old = start < 0 ? "" : end < 0 ? page[start..] : page[start..end];
    string after = end < 0 ? "" : page[end..];

    var reasons = old.Split('\n').Where(line => line.StartsWith("| `")).ToDictionary(KeyOf, line => line[KeyOf(line).Length..]);
    JsonElement[] tested = MutantsOf(package).Where(mutant => StatusOf(mutant) is "Killed" or "Timeout" or "Survived" or "NoCoverage").ToArray();
    string[] rows = tested.Where(mutant => StatusOf(mutant) is "Survived" or "NoCoverage").Select(RowOf).Distinct().Order(StringComparer.Ordinal)
        .Select(row => row + reasons.GetValueOrDefault(row, "  |")).ToArray();
    int survived = tested.Count(mutant => StatusOf(mutant) is "Survived" or "NoCoverage");
    string table = rows.Length == 0 ? "" : "\n| File | Code | Broken into | Why it is left |\n| --- | --- | --- | --- |\n" + string.Join("\n", rows) + "\n";
    System.IO.File.WriteAllText(SurvivorsPage, FormattableString.Invariant(
        $"{before}{heading}\n{tested.Length - survived} of {tested.Length} were noticed: {100.0 * (tested.Length - survived) / tested.Length:0.0} %.\n{table}{after}"));

    string[] unexplained = rows.Where(row => row.EndsWith("|  |")).ToArray();
    if (unexplained.Length > 0)
    {
        throw new CakeException($"{SurvivorsPage} does not say why these are left:\n{string.Join("\n", unexplained)}");
    }
}

// With the code that it changes, but without the line's number, which every edit moves.
IEnumerable<JsonElement> MutantsOf(string package)
{
    JsonElement report = JsonDocument.Parse(System.IO.File.ReadAllText($"{MutationFolder}/{package}/reports/mutation-report.json")).RootElement;
    foreach (JsonProperty file in report.GetProperty("files").EnumerateObject())
    {
        string[] lines = file.Value.GetProperty("source").GetString().Split('\n');
        foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            JsonElement location = mutant.GetProperty("location");
            yield return JsonSerializer.SerializeToElement(new
            {
                File = System.IO.Path.GetFileName(file.Name),
                Code = TextAt(lines, location.GetProperty("start"), location.GetProperty("end")),
                Mutant = mutant.GetProperty("replacement").GetString(),
                Status = mutant.GetProperty("status").GetString(),
            });
        }
    }
}

string TextAt(string[] lines, JsonElement start, JsonElement end)
{
    int Line(JsonElement place) => place.GetProperty("line").GetInt32() - 1;
    int Column(JsonElement place) => place.GetProperty("column").GetInt32() - 1;
    return Line(start) == Line(end)
        ? lines[Line(start)][Column(start)..Column(end)]
        : string.Join("\n", lines[Line(start)..Line(end)].Append(lines[Line(end)][..Column(end)]))[Column(start)..];
}

string StatusOf(JsonElement mutant) => mutant.GetProperty("Status").GetString();

string RowOf(JsonElement mutant) =>
    $"| `{mutant.GetProperty("File").GetString()}` | {CellOf(mutant, "Code")} | {CellOf(mutant, "Mutant")} |";

// One line, and no bar that would end the cell.
string CellOf(JsonElement mutant, string name)
{
    string text = System.Text.RegularExpressions.Regex.Replace(mutant.GetProperty(name).GetString(), @"\s+", " ").Replace("|", "\\|");
    return $"`` {(text.Length > 160 ? text[..160] + "…" : text)} ``";
}

string KeyOf(string row) => row[..(row[..row.TrimEnd().TrimEnd('|').LastIndexOf(" | ", StringComparison.Ordinal)].Length + 2)];
