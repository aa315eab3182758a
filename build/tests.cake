// The ways to run the tests. Each leaves its results (trx) in artifacts/tests/<name>, where .ci/run counts them.

// Thai years are 543 ahead and Arabic ones 579 behind; Apia is 13 or 14 hours ahead of UTC and New York behind it.
(string Name, string Zone)[] HostileCultures => [("th-TH", "Pacific/Apia"), ("ar-SA", "America/New_York")];

// What reads source files and pages, or the libraries of all targets at once.
string[] OfTheRepository => [".Conventions.", ".TestingPageTests.", ".Every_example_compiles"];

// What is about sockets, secrets and memory besides, and takes long.
string[] AlikeEverywhere =>
[
    .. OfTheRepository, ".Reliability.Tests.Secrets.", ".Reliability.Tests.Cancellation.", ".Reliability.Tests.Connections.", ".Reliability.Tests.Handlers.", ".BoundedMemoryTests.", ".ConsoleTests.", ".PostgresSinkTests.",
];

string Without(IEnumerable<string> tests) => string.Join("&", tests.Select(test => "FullyQualifiedName!~" + test));

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
    settings.Filter = "TestCategory!=Load&" + Without(AlikeEverywhere);
    RunTests(Solution, name, settings);
}

// The libraries' builds for .NET 8, on the runtime that is there. Built into folders of their own (tests/Directory.Build.props), so that
// the other target's output stays where it is.
void RunTestsOnNet8(string name)
{
    foreach (string package in new[] { "Core", "SangamCrm", "Exotel", "SangomaCrm", "IbizfoneIvr", "CPaaS", "ElisionDialer", "PhoneNumbers", "Files", "AspNetCore", "Testing" })
    {
        DotNetTestSettings settings = TestSettings($"{name}/{package}");
        settings.NoBuild = false;
        settings.Filter = Without(OfTheRepository);
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

    name += "/Kills";
    settings = TestSettings(name);
    settings.Filter = "FullyQualifiedName~.Rig.";
    settings.EnvironmentVariables["TELEPHONY_KILLS"] = Argument("kills", "50");
    settings.EnvironmentVariables["TELEPHONY_PUSHES"] = "10000";
    settings.Loggers = ["trx", "console;verbosity=normal"];
    RunTests("tests/Telephony.Sdk.AspNetCore.Wolverine.Tests", name, settings);
}
