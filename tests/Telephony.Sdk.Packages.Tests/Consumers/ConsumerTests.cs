using System.Globalization;
using System.Text.RegularExpressions;
using NUnit.Framework.Interfaces;

namespace Telephony.Sdk.Packages.Tests.Consumers;

/// <summary>The packages are used as a stranger would: by programs outside of the solution, that call stub servers in a process of their own.</summary>
[Category("Consumers")]
public sealed partial class ConsumerTests
{
    private readonly List<string> _rows = ["| Program | What it is | Size, MB | Start to first answer, ms | Passed |", "| --- | --- | ---: | ---: | --- |"];
    private ChildProcess? _stub;
    private string[] _arguments = [];
    private string _firstAnswer = string.Empty;

    private static IEnumerable<TestCaseData> Programs => Consumer.All.Select(consumer => new TestCaseData(consumer).SetCategory(consumer.Name));

    [OneTimeSetUp]
    public async Task StartStubsAsync()
    {
        await ConsumerProjects.PublishAsync("Stub");
        _stub = new ChildProcess("dotnet", ["Stub.dll"], ConsumerProjects.PublishedFolder("Stub"));

        // Its first line says where its servers are. How many operations there are to call is what tests keep true on that page.
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        string? addresses = await _stub.Output.ReadLineAsync(late.Token);
        addresses.Should().NotBeNullOrEmpty();
        string operations = Operations().Match(await File.ReadAllTextAsync(Repository.In("docs", "operations.md"))).Groups["count"].Value;
        _arguments = [.. addresses!.Split(' '), "operations=" + operations];
    }

    [OneTimeTearDown]
    public void ShowResults()
    {
        _stub?.Dispose();
        File.WriteAllText(ConsumerProjects.Results, string.Join('\n', _rows) + "\n");
    }

    [TestCaseSource(nameof(Programs))]
    public async Task A_program_outside_of_the_solution_works(Consumer consumer)
    {
        string[] command = consumer.Command.Split(' ');
        string published = ConsumerProjects.PublishedFolder(consumer.Name);
        bool needsNone = command[0] == consumer.Name;
        NeedOneOf(consumer.Linkers);
        await ConsumerProjects.PublishAsync(consumer.Name);
        NeedOneOf(needsNone ? [] : [command[0]]);

        using var run = new ChildProcess(needsNone ? Path.Combine(published, consumer.Name) : command[0], [.. command[1..], .. _arguments], published);
        string output = await run.EndAsync(TimeSpan.FromMinutes(2));

        TestContext.Out.WriteLine(output);
        _firstAnswer = FirstAnswer().Match(output).Groups["milliseconds"].Value;
        _firstAnswer.Should().NotBeEmpty("the last line says it");
    }

    [Test]
    public Task A_test_project_outside_of_the_solution_passes() => ConsumerProjects.TestAsync("OwnTests");

    [TearDown]
    public void NoteResult()
    {
        if (TestContext.CurrentContext.Test.Arguments is not [Consumer consumer])
        {
            return;
        }

        double size = ConsumerProjects.SizeOf(consumer.Name);
        string passed = TestContext.CurrentContext.Result.Outcome.Status switch
        {
            TestStatus.Passed => "yes",
            TestStatus.Skipped => "not run: " + TestContext.CurrentContext.Result.Message,
            _ => "no",
        };
        _rows.Add(string.Create(CultureInfo.InvariantCulture, $"| {consumer.Name} | {consumer.Kind} | {(size > 0 ? size : null):0.0} | {_firstAnswer} | {passed} |"));
        _firstAnswer = string.Empty;
    }

    private static void NeedOneOf(params string[] programs)
    {
        if (programs.Length > 0 && !programs.Any(ChildProcess.IsThere))
        {
            Assert.Ignore("it needs " + string.Join(" or ", programs));
        }
    }

    [GeneratedRegex(@"^# The (?<count>\d+) documented operations", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operations();

    [GeneratedRegex(@"^first answer after (?<milliseconds>\d+) ms\s*\z", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstAnswer();
}
