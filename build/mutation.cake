// Breaks the code on purpose, one place at a time (Stryker), and looks whether a test fails: in what must never be wrong.
// Where there is much, first each place with the tests next to it, which is quick; then what none of these noticed, with all tests of the package. What cannot be noticed is excused
// where it is, by a comment. Stryker's choice of tests by coverage is off: it misses some that would notice. Tests that read files of the repository, not what
// the code does, are left out, as are the long ones (Any_).
using System.Text.Json;

// How much has to be noticed in each package.
const double WantedScore = 90;

// What is broken in each package, and which of its tests are next to it; none where all are quick enough.
Dictionary<string, (string[] Files, string Tests)[]> MutatedFiles => new()
{
    ["Core"] =
    [
        (["Json/*.cs", "Errors/*.cs", "Secrets/*.cs"], "FullyQualifiedName~.Tests.Json.|FullyQualifiedName~.Tests.Errors.|FullyQualifiedName~.Tests.Secrets."),
        (["Replies/*.cs", "Operations/*.cs"], "FullyQualifiedName~.Tests.Replies.|FullyQualifiedName~.Tests.Operations."),
        (["Sending/*.cs"], "FullyQualifiedName~.Tests.Sending."),
    ],
    ["SangamCrm"] = [(["Wire/*.cs"], null)],
    ["Exotel"] = [(["Wire/*.cs"], null)],
    ["SangomaCrm"] = [(["Wire/*.cs"], null)],
    ["IbizfoneIvr"] = [(["Wire/*.cs"], null)],
    ["CPaaS"] = [(["Wire/*.cs"], VendorReplies)],
    ["ElisionDialer"] = [(["Wire/*.cs"], VendorReplies)],
};

const string VendorReplies = "FullyQualifiedName~.Repl|FullyQualifiedName~.Wire.|FullyQualifiedName~.BodyTests.|FullyQualifiedName~.TransportTests.";
const string ReadRepository = "FullyQualifiedName!~.Any_&FullyQualifiedName!~.Conventions.&FullyQualifiedName!~.PublicApi.&FullyQualifiedName!~.Every_example_compiles";

IEnumerable<string> PackagesToMutate => Argument("package", "all") is var package && package == "all" ? MutatedFiles.Keys : [package];

string MutationFolder(string package) => MakeAbsolute(Directory("artifacts/mutation/" + package)).FullPath;

void Mutate(string package)
{
    CleanDirectory(MutationFolder(package));
    var found = new Dictionary<string, BrokenPlace>();
    int part = 0;
    foreach ((string[] files, string tests) in MutatedFiles[package])
    {
        foreach (BrokenPlace place in RunStryker(package, $"{++part}", files.Select(pattern => "**/" + pattern), tests is null ? ReadRepository : $"({tests})&{ReadRepository}"))
        {
            found[place.Key] = place;
        }
    }

    string[] left = MutatedFiles[package].All(files => files.Tests is null) ? [] : [.. found.Values.Where(place => !place.IsNoticed).GroupBy(place => place.File).Select(file => $"**/{System.IO.Path.GetFileName(file.Key)}{string.Concat(file.Select(place => place.Span).Distinct())}")];
    if (left.Length > 0)
    {
        foreach (BrokenPlace place in RunStryker(package, "all", left, ReadRepository).Where(place => place.IsNoticed && found.ContainsKey(place.Key)))
        {
            found[place.Key] = place;
        }
    }

    System.IO.File.WriteAllText(MutationFolder(package) + "/result.json", JsonSerializer.Serialize(found.Values));
    if (Score(found.Values) < WantedScore)
    {
        throw new CakeException($"{package}: {Score(found.Values):0.0} % were noticed, {WantedScore} % are wanted.");
    }
}

List<BrokenPlace> RunStryker(string package, string part, IEnumerable<string> patterns, string tests)
{
    string folder = MutationFolder(package) + "/" + part;
    int code = StartProcess("dotnet", new ProcessSettings
    {
        Arguments = $"stryker --config-file ../stryker-config.json --skip-version-check --break-at 0 --project Telephony.Sdk.{package}.csproj --output \"{folder}\" --test-case-filter \"{tests}\" "
            + string.Join(' ', patterns.Select(pattern => $"--mutate \"{pattern}\"")),
        WorkingDirectory = $"tests/Telephony.Sdk.{package}.Tests",
        // Each process lives for seconds: what it would learn of itself comes too late. The code was analyzed when it was built.
        EnvironmentVariables = new Dictionary<string, string> { ["DOTNET_TieredPGO"] = "0", ["RunAnalyzers"] = "false" },
    });
    string report = folder + "/reports/mutation-report.json";
    if (code != 0 || !FileExists(report))
    {
        throw new CakeException($"{package}: Stryker ended with exit code {code}. What it says above is why it could not measure.");
    }

    using JsonDocument json = JsonDocument.Parse(System.IO.File.ReadAllText(report));
    return [.. json.RootElement.GetProperty("files").EnumerateObject().SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray()
        .Select(mutant => BrokenPlace.Of(file.Name, file.Value.GetProperty("source").GetString(), mutant)).Where(place => place is not null))];
}

double Score(IReadOnlyCollection<BrokenPlace> places) => places.Count(place => !place.IsExcused) is var all and > 0 ? 100.0 * places.Count(place => place.IsNoticed && !place.IsExcused) / all : 100;

void ShowScores()
{
    var table = new List<string> { "| Package | Broken | Noticed | Score | Excused |", "| --- | ---: | ---: | ---: | ---: |" };
    foreach (string package in PackagesToMutate.Where(package => FileExists(MutationFolder(package) + "/result.json")))
    {
        List<BrokenPlace> places = JsonSerializer.Deserialize<List<BrokenPlace>>(System.IO.File.ReadAllText(MutationFolder(package) + "/result.json"));
        List<BrokenPlace> counted = places.FindAll(place => !place.IsExcused);
        table.Add(FormattableString.Invariant($"| {package} | {counted.Count} | {counted.Count(place => place.IsNoticed)} | {Score(places):0.0} % | {places.Count - counted.Count} |"));
        Information("{0}", string.Join("\n", counted.Where(place => !place.IsNoticed).Select(place => $"{place.File}({place.Line}): {place.Replacement}")));
    }

    Information("{0}", string.Join("\n", table));
}

// A place in the code, and what it was replaced by.
record BrokenPlace(string File, int Line, string Span, string Mutator, string Replacement, string Status)
{
    // What Stryker leaves out by itself: other files, and a block of which a statement is broken.
    private const string RemovedByStryker = "Removed by ";

    public string Key => $"{File}{Span}{Mutator}{Replacement}";

    public bool IsNoticed => IsExcused || Status is "Killed" or "Timeout";

    public bool IsExcused => Status == "Ignored";

    // Null for what was not tested, and need not be.
    public static BrokenPlace Of(string file, string source, JsonElement mutant)
    {
        string status = mutant.GetProperty("status").GetString();
        string reason = mutant.TryGetProperty("statusReason", out JsonElement given) ? given.GetString() ?? "" : "";
        if (status is not ("Killed" or "Timeout" or "Survived" or "NoCoverage" or "Ignored") || (status == "Ignored" && reason.StartsWith(RemovedByStryker)))
        {
            return null;
        }

        JsonElement location = mutant.GetProperty("location");
        int[] lines = [0, .. source.Select((c, i) => (c, i)).Where(at => at.c == '\n').Select(at => at.i + 1)];
        int Offset(JsonElement at) => lines[at.GetProperty("line").GetInt32() - 1] + at.GetProperty("column").GetInt32() - 1;
        string span = $"{{{Offset(location.GetProperty("start"))}..{Offset(location.GetProperty("end"))}}}";
        return new BrokenPlace(file, location.GetProperty("start").GetProperty("line").GetInt32(), span, mutant.GetProperty("mutatorName").GetString(), mutant.GetProperty("replacement").GetString(), status);
    }
}
