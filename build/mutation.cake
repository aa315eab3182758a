// Breaks the code on purpose, one place at a time (Stryker), and looks whether a test fails: in what must never be wrong.
// tests/stryker-config.json says how much has to be noticed; what cannot be is excused where it is, by a comment. Its choice of tests by coverage is off:
// it misses some that would notice. Tests that read files of the repository, not what the code does, are left out, as are the long ones (Any_).
using System.Text.Json;

// What is broken in each package, and told by the tests of that package alone.
Dictionary<string, string[]> MutatedFiles => new()
{
    ["Core"] = ["Operations/*.cs", "Sending/*.cs", "Errors/*.cs", "Secrets/*.cs", "Json/*.cs", "Replies/*.cs"],
    ["SangamCrm"] = ["Wire/*.cs"],
    ["Exotel"] = ["Wire/*.cs"],
    ["SangomaCrm"] = ["Wire/*.cs"],
    ["IbizfoneIvr"] = ["Wire/*.cs"],
    ["CPaaS"] = ["Wire/*.cs"],
    ["ElisionDialer"] = ["Wire/*.cs"],
};

IEnumerable<string> PackagesToMutate => Argument("package", "all") is var package && package == "all" ? MutatedFiles.Keys : [package];

string MutationFolder(string package) => MakeAbsolute(Directory("artifacts/mutation/" + package)).FullPath;

string ReportOf(string package) => MutationFolder(package) + "/reports/mutation-report.json";

void Mutate(string package)
{
    CleanDirectory(MutationFolder(package));
    string files = string.Join(' ', MutatedFiles[package].Select(pattern => $"--mutate \"**/{pattern}\""));
    int code = StartProcess("dotnet", new ProcessSettings
    {
        Arguments = $"stryker --config-file ../stryker-config.json --skip-version-check --project Telephony.Sdk.{package}.csproj --output \"{MutationFolder(package)}\" {files}",
        WorkingDirectory = $"tests/Telephony.Sdk.{package}.Tests",
    });
    if (code != 0)
    {
        throw new CakeException($"{package}: Stryker ended with exit code {code}. What it says above is that too little was noticed, or why it could not measure.");
    }
}

void ShowScores()
{
    var table = new List<string> { "| Package | Broken | Noticed | Score | Excused |", "| --- | ---: | ---: | ---: | ---: |" };
    foreach (string package in PackagesToMutate.Where(package => FileExists(ReportOf(package))))
    {
        using JsonDocument report = JsonDocument.Parse(System.IO.File.ReadAllText(ReportOf(package)));
        ILookup<string, string> mutants = report.RootElement.GetProperty("files").EnumerateObject()
            .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => (File: file.Name, Mutant: mutant)))
            .ToLookup(found => found.Mutant.GetProperty("status").GetString(), found => Describe(found.File, found.Mutant));
        string[] left = [.. mutants["Survived"], .. mutants["NoCoverage"]];
        int noticed = mutants["Killed"].Count() + mutants["Timeout"].Count();
        int excused = mutants["Ignored"].Count(mutant => !mutant.Contains(RemovedByStryker));
        table.Add(FormattableString.Invariant($"| {package} | {noticed + left.Length} | {noticed} | {100.0 * noticed / (noticed + left.Length):0.0} % | {excused} |"));
        Information("{0}", string.Join("\n", left));
    }

    Information("{0}", string.Join("\n", table));
}

// What Stryker leaves out by itself: other files, and a block of which a statement is broken.
const string RemovedByStryker = ": Removed by ";

string Describe(string file, JsonElement mutant)
{
    string reason = mutant.TryGetProperty("statusReason", out JsonElement given) ? given.GetString() : "";
    return $"{mutant.GetProperty("status")} {file}({mutant.GetProperty("location").GetProperty("start").GetProperty("line")}): {mutant.GetProperty("replacement")}: {reason}";
}
