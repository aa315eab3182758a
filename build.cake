// dotnet tool restore && dotnet cake --target=Pack
// `--exclusive` leaves out the targets before it, `--configuration=Debug` builds Debug, `--description` lists the targets.
#load build/tests.cake
#load build/packages.cake
#load build/coverage.cake
#load build/mutation.cake

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
const string Solution = "Telephony.Sdk.sln";

Task("Clean")
    .Description("Removes what was built.")
    .Does(() => CleanDirectories(["artifacts", .. OutputFolders()]));

Task("Build")
    .Description("Builds everything; a warning is an error.")
    .Does(() => DotNetBuild(Solution, new() { Configuration = configuration, NoLogo = true }));

Task("Test")
    .Description("All tests, in-process.")
    .IsDependentOn("Build")
    .Does(() => RunTests("Test"));

Task("Coverage")
    .Description("How much of src the tests ran, from their last run with --collect; fails below 95 %.")
    .Does(() => MergeCoverage())
    .Does(() => CheckCoverage());

Task("Quickstart")
    .Description("Runs the sample that the README begins with: every operation of every vendor.")
    .IsDependentOn("Build")
    .Does(() => DotNetRun("samples/Quickstart", new DotNetRunSettings { Configuration = configuration, NoBuild = true }));

Task("Net8")
    .Description("The tests of the libraries on their net8.0 builds.")
    .Does(() => RunTestsOnNet8("Net8"));

Task("Cultures")
    .Description("All tests in cultures and time zones that break careless code.")
    .IsDependentOn("Build")
    .DoesForEach(HostileCultures, culture => RunTestsIn(culture, "Cultures"))
    .DeferOnError();

Task("Pack")
    .Description("Makes the packages, and runs their tests, which read and use them.")
    .IsDependentOn("Build")
    .Does(() => MakePackages())
    .Does(() => PackNextPatch())
    .Does(() => BuildAgain())
    .Does(() => TestPackages("Pack"));

Task("Consumers")
    .Description("Uses the packages that are there, as `Pack` does at its end: --program=Aot, or all.")
    .Does(() => TestPackages("Consumers", "TestCategory=" + Argument("program", "Consumers")));

Task("Mutation")
    .Description("Breaks the code and looks whether the tests notice: --package=Core, or all, which takes long.")
    .DoesForEach(() => PackagesToMutate, package => Mutate(package))
    .DeferOnError()
    .Finally(() => ShowScores());

Task("Nightly")
    .Description("What takes an hour: 100,000 replies to every reader, 50 kills of what receives pushes; --cases=1000 --kills=5 for fewer.")
    .IsDependentOn("Build")
    .Does(() => RunNightly("Nightly"));

Task("Bench")
    .Description("Measures: --arguments=\"--rows small-get,first-call --rounds 30\" for less.")
    .Does(() => DotNetRun("tests/Telephony.Sdk.Benchmarks", Argument("arguments", ""), new DotNetRunSettings { Configuration = "Release" }));

Task("CI")
    .Description("What .ci/run does after `dotnet test`, but `Coverage`, which needs its results.")
    .IsDependentOn("Quickstart")
    .IsDependentOn("Net8")
    .IsDependentOn("Cultures")
    .IsDependentOn("Pack");

Task("Default").IsDependentOn("Test");

RunTarget(target);

IEnumerable<string> OutputFolders() =>
    GetFiles("{src,tests,samples}/*/*.csproj")
        .Select(project => project.GetDirectory().FullPath)
        .SelectMany(folder => new[] { folder + "/bin", folder + "/obj" });
