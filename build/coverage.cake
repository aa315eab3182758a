// Merges what the test projects covered (tests/coverage.runsettings) and says how much of src that is, line by line.
const string CoverageFolder = "artifacts/coverage";
const double LeastCoverage = 95;

void MergeCoverage()
{
    if (GetFiles(Results("dotnet-test") + "/*/coverage.cobertura.xml").Count == 0)
    {
        throw new CakeException($"Nothing is in {Results("dotnet-test")}: run the tests first, as .ci/run does.");
    }

    CleanDirectory(CoverageFolder);
    string arguments = $"-reports:{Results("dotnet-test")}/*/coverage.cobertura.xml -targetdir:{CoverageFolder} -reporttypes:JsonSummary;TextSummary;Html -verbosity:Warning";
    DotNetTool("reportgenerator", new DotNetToolSettings { ArgumentCustomization = _ => ProcessArgumentBuilder.FromString("tool run reportgenerator " + arguments) });
}

void CheckCoverage()
{
    using var summary = System.Text.Json.JsonDocument.Parse(System.IO.File.ReadAllText(CoverageFolder + "/Summary.json"));
    var packages = summary.RootElement.GetProperty("coverage").GetProperty("assemblies").EnumerateArray().ToDictionary(package => package.GetProperty("name").GetString());
    foreach ((string name, System.Text.Json.JsonElement package) in packages)
    {
        Information(CoverageLine(name, package));
    }

    System.Text.Json.JsonElement total = summary.RootElement.GetProperty("summary");
    Information(CoverageLine("src", total));
    string[] unknown = GetSubDirectories("src").Select(folder => folder.GetDirectoryName()).Where(name => !packages.ContainsKey(name)).ToArray();
    if (unknown.Length > 0)
    {
        throw new CakeException($"No test ran anything of {string.Join(", ", unknown)}.");
    }

    if (CoverageOf(total) < LeastCoverage)
    {
        throw new CakeException($"Less than {LeastCoverage} % of the lines of src are covered; {CoverageFolder}/index.html shows which.");
    }
}

double CoverageOf(System.Text.Json.JsonElement part) => 100.0 * part.GetProperty("coveredlines").GetInt32() / part.GetProperty("coverablelines").GetInt32();

string CoverageLine(string name, System.Text.Json.JsonElement part) => FormattableString.Invariant(
    $"covered {CoverageOf(part),5:0.0} % of {part.GetProperty("coverablelines").GetInt32(),5} lines: {name}");
