// Uses the packages as a stranger would: programs outside of the solution, that call stub servers in a process of their own.
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

const string ConsumerFolder = "artifacts/consumers";
const string RestoredFolder = ConsumerFolder + "/packages";
const string ConsumerResults = ConsumerFolder + "/results.md";

// A folder of build/consumers, what it is, how it is started where it was published, and the tools of which one is needed to publish it.
record Consumer(string Name, string Kind, string Command, params string[] Tools);

record ConsumerResult(Consumer Consumer, double Megabytes, string FirstAnswer, string Passed);

Consumer[] Consumers =>
[
    new("Net", "net10.0", "dotnet Net.dll"),
    new("WithRefit", "net10.0, with a Refit interface of its own", "dotnet WithRefit.dll"),
    new("SeventhVendor", "net10.0, a client of another vendor", "dotnet SeventhVendor.dll"),
    new("SelfContained", "net8.0, self-contained", "SelfContained"),
    new("Trimmed", "net10.0, self-contained, trimmed", "Trimmed"),
    new("Aot", "net10.0, NativeAOT, every operation", "Aot", "clang", "gcc"),
    new("NetFramework", "net472, C# 7.3, on mono", "mono NetFramework.exe"),
];

void UsePackages()
{
    CopyConsumers();
    var results = new List<ConsumerResult>();
    Publish("Stub");
    using (Process stub = StartConsumer("Stub", "dotnet Stub.dll"))
    {
        try
        {
            string addresses = ReadAddresses(stub);
            results.AddRange(Consumers.Where(consumer => Argument("program", consumer.Name) == consumer.Name).Select(consumer => Use(consumer, addresses)));
        }
        finally
        {
            Stop(stub);
        }
    }

    CheckRestored();
    string table = WriteConsumerResults(results);
    Information("{0}", table);
    if (results.Any(result => result.Passed == "no"))
    {
        throw new CakeException("A program does not do with our packages what it should; what it said is above.");
    }
}

// Out of reach of our Directory.Build.props. What was restored stays, but for our own packages.
void CopyConsumers()
{
    EnsureDirectoryExists(ConsumerFolder);
    foreach (DirectoryPath old in GetSubDirectories(ConsumerFolder).Where(folder => folder.GetDirectoryName() != "packages"))
    {
        DeleteDirectory(old, new() { Recursive = true, Force = true });
    }

    CopyDirectory("build/consumers", ConsumerFolder);
    CleanDirectories(RestoredFolder + "/telephony.sdk.*");
}

// Our packages, and no other of the same name.
void CheckRestored()
{
    foreach (FilePath metadata in GetFiles(RestoredFolder + "/telephony.sdk.*/*/.nupkg.metadata"))
    {
        string source = System.Text.Json.JsonDocument.Parse(System.IO.File.ReadAllText(metadata.FullPath)).RootElement.GetProperty("source").GetString();
        if (MakeAbsolute(Directory(source)) != MakeAbsolute(Directory(PackageFolder)))
        {
            throw new CakeException($"{metadata} comes from {source}, so it was not our new package that was used.");
        }
    }
}

ConsumerResult Use(Consumer consumer, string addresses)
{
    string runner = consumer.Command.Split(' ')[0];
    try
    {
        if (consumer.Tools.Length > 0 && !consumer.Tools.Any(HasTool))
        {
            return LeaveOut(consumer, string.Join(" or ", consumer.Tools));
        }

        Publish(consumer.Name);
        if (runner != consumer.Name && !HasTool(runner))
        {
            return LeaveOut(consumer, runner);
        }

        string output = RunConsumer(consumer, addresses);
        Match answer = Regex.Match(output, @"^first answer after (\d+) ms\s*\z", RegexOptions.Multiline);
        return new(consumer, SizeOf(consumer), answer.Groups[1].Value, answer.Success ? "yes" : "no");
    }
    catch (Exception exception)
    {
        Error("{0}: {1}", consumer.Name, exception.Message);
        return new(consumer, SizeOf(consumer), "", "no");
    }
}

ConsumerResult LeaveOut(Consumer consumer, string tool)
{
    Information("left out {0}: it needs {1}", consumer.Name, tool);
    return new(consumer, SizeOf(consumer), "", "not run");
}

bool HasTool(string name) => Context.Tools.Resolve(name) is not null;

string PublishedFolder(string name) => MakeAbsolute(Directory($"{ConsumerFolder}/{name}/published")).FullPath;

void Publish(string name) => DotNetPublish($"{ConsumerFolder}/{name}", new()
{
    Configuration = "Release",
    NoLogo = true,
    Verbosity = DotNetVerbosity.Quiet,
    OutputDirectory = PublishedFolder(name),
    EnvironmentVariables = ConsumerVariables,
});

// All that has to be copied to another machine; symbols need not be.
double SizeOf(Consumer consumer) => GetFiles(PublishedFolder(consumer.Name) + "/**/*")
    .Where(file => file.GetExtension() is not (".pdb" or ".dbg"))
    .Sum(file => new FileInfo(file.FullPath).Length) / 1e6;

// NativeAOT links with clang unless it is told of gcc.
Dictionary<string, string> ConsumerVariables => new()
{
    ["TelephonySdkVersion"] = SdkVersion,
    ["TelephonySdkPackages"] = MakeAbsolute(Directory(PackageFolder)).FullPath,
    ["TelephonySdkQuickstart"] = MakeAbsolute(Directory("samples/Quickstart")).FullPath,
    ["RestorePackagesPath"] = MakeAbsolute(Directory(RestoredFolder)).FullPath,
    ["CppCompilerAndLinker"] = HasTool("clang") ? "clang" : "gcc",
};

Process StartConsumer(string name, string command, string arguments = "")
{
    string[] words = [.. command.Split(' '), .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    string published = PublishedFolder(name);
    string program = words[0] == name ? $"{published}/{name}" : words[0];
    var start = new ProcessStartInfo(program, words.Skip(1)) { WorkingDirectory = published, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
    return Process.Start(start);
}

// The stub says in its first line where its servers are.
string ReadAddresses(Process stub)
{
    Task<string> line = stub.StandardOutput.ReadLineAsync();
    return line.Wait(TimeSpan.FromMinutes(1)) && line.Result is { Length: > 0 } addresses
        ? addresses
        : throw new CakeException("The stub servers did not start.");
}

string RunConsumer(Consumer consumer, string addresses)
{
    using Process program = StartConsumer(consumer.Name, consumer.Command, $"{addresses} operations={CountOperations()}");
    try
    {
        Task<string> output = program.StandardOutput.ReadToEndAsync();
        Task<string> errors = program.StandardError.ReadToEndAsync();
        bool ended = program.WaitForExit(TimeSpan.FromMinutes(2));
        Stop(program);
        Information("{0}\n{1}", consumer.Name, output.Result);
        return ended && program.ExitCode == 0
            ? output.Result
            : throw new CakeException(ended ? $"exit code {program.ExitCode}\n{errors.Result}" : "did not end in two minutes\n" + errors.Result);
    }
    finally
    {
        Stop(program);
    }
}

// How many there are to call; tests keep the page true.
string CountOperations() => Regex.Match(System.IO.File.ReadAllText("docs/operations.md"), @"^# The (\d+) documented operations").Groups[1].Value;

void Stop(Process process)
{
    if (!process.HasExited)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}

string WriteConsumerResults(IEnumerable<ConsumerResult> results)
{
    IEnumerable<string> rows = results.Select(result => string.Create(
        CultureInfo.InvariantCulture,
        $"| {result.Consumer.Name} | {result.Consumer.Kind} | {(result.Megabytes > 0 ? result.Megabytes.ToString("0.0", CultureInfo.InvariantCulture) : "")} | {result.FirstAnswer} | {result.Passed} |"));
    string table = string.Join("\n", ["| Program | What it is | Size, MB | Start to first answer, ms | Passed |", "| --- | --- | ---: | ---: | --- |", .. rows]);
    System.IO.File.WriteAllText(ConsumerResults, table + "\n");
    return table;
}
