// The ways to run the tests. Each leaves its results (trx) in artifacts/tests/<name>, where .ci/run counts them.
using System.Xml.Linq;

// Thai years are 543 ahead and Arabic ones 579 behind; Apia is 13 or 14 hours ahead of UTC and New York behind it.
(string Name, string Zone)[] HostileCultures => [("th-TH", "Pacific/Apia"), ("ar-SA", "America/New_York")];

// What is about sockets and secrets and takes long.
string[] AlikeEverywhere => ["Secrets.", "Cancellation.", "Connections.", "Handlers."];

string Results(string name) => "artifacts/tests/" + name;

DotNetTestSettings TestSettings(string name) => new()
{
    Configuration = configuration,
    NoBuild = true,
    NoLogo = true,
    Loggers = ["trx"],
    ResultsDirectory = Results(name),
    EnvironmentVariables = new Dictionary<string, string>(),
};

void RunTests(string name) => RunTests(Solution, name, TestSettings(name));

void RunTests(string path, string name, DotNetTestSettings settings)
{
    CleanDirectory(Results(name));
    DotNetTest(path, settings);
}

void RunTestsIn((string Name, string Zone) culture, string name)
{
    Information("{0}, {1}", culture.Name, culture.Zone);
    name += "/" + culture.Name;
    DotNetTestSettings settings = TestSettings(name);
    settings.EnvironmentVariables["TELEPHONY_CULTURE"] = culture.Name;
    if (FileExists("/usr/share/zoneinfo/" + culture.Zone))
    {
        settings.EnvironmentVariables["TZ"] = culture.Zone;
    }

    // What a machine bears under load is the same in every culture, too.
    settings.Filter = "TestCategory!=Load&" + string.Join("&", AlikeEverywhere.Select(tests => "FullyQualifiedName!~.Reliability.Tests." + tests));
    RunTests(Solution, name, settings);
}

// The libraries' builds for .NET 8, on the runtime that is there. Built into folders of their own (tests/Directory.Build.props), so that
// the other target's output stays where it is.
void RunTestsOnNet8(string name)
{
    foreach (string package in new[] { "Core", "SangamCrm", "Exotel", "SangomaCrm", "IbizfoneIvr", "CPaaS", "ElisionDialer" })
    {
        DotNetTestSettings settings = TestSettings($"{name}/{package}");
        settings.NoBuild = false;
        settings.ArgumentCustomization = arguments => arguments.Append("-p:SdkTarget=net8.0");
        RunTests($"tests/Telephony.Sdk.{package}.Tests", $"{name}/{package}", settings);
    }
}

// Checks that take too long for CI: as many cases of each property as the variable says, with seeds of chance. A failure names the seed.
void RunNightly(string name)
{
    DotNetTestSettings settings = TestSettings(name);
    settings.Filter = "TestCategory=Cases";
    settings.EnvironmentVariables["TELEPHONY_CASES"] = Argument("cases", "100000");
    RunTests("tests/Telephony.Sdk.Reliability.Tests", name, settings);
}

FilePath Java => Context.Tools.Resolve(["java", "java.exe"]);

FilePath Npm => Context.Tools.Resolve(["npm", "npm.cmd"]);

bool HasWireMockNeeds() => Java is not null && Npm is not null;

void InstallWireMock()
{
    if (!HasWireMockNeeds())
    {
        throw new CakeException($"The real WireMock needs Java 11 or later and Node.js with npm; {(Java is null ? "java" : "npm")} is not on the PATH.");
    }

    if (StartProcess(Npm, new ProcessSettings { Arguments = "ci --no-audit --no-fund", WorkingDirectory = "tests/wiremock" }) != 0)
    {
        throw new CakeException("npm ci failed in tests/wiremock.");
    }
}

void RunContractTests(string name)
{
    DotNetTestSettings settings = TestSettings(name);
    settings.Filter = "TestCategory=Contract";
    settings.EnvironmentVariables["TELEPHONY_STUBS"] = "wiremock";
    RunTests(Solution, name, settings);

    int count = GetFiles(Results(name) + "/**/*.trx").Sum(file => CountExecuted(file));
    if (count == 0)
    {
        throw new CakeException("No test has [Category(\"Contract\")], so nothing ran on WireMock.");
    }

    Information("{0} contract tests ran on WireMock.", count);
}

int CountExecuted(FilePath trx) =>
    XDocument.Load(trx.FullPath).Descendants().Where(e => e.Name.LocalName == "Counters").Sum(e => (int)e.Attribute("executed"));
