using System.Reflection;
using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests;

/// <summary>The examples of docs/testing.md and of the package's README compile in each framework, pass, and the one with a fake runs.</summary>
public sealed class TestingPageTests
{
    private const string Page = "docs/testing.md";
    private const string Readme = "src/Telephony.Sdk.Testing/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 4);

    [Test]
    public async Task The_fake_answers() => (await MarkdownSnippets.RunProgramAsync(Page, "using NSubstitute;")).Trim().Should().Be("fd5ff6e021");

    [Test]
    public async Task The_test_with_NUnit_passes()
    {
        object tests = New(MarkdownSnippets.Build(Page, "using NUnit.Framework;"), "CallerNameTests");

        await CallAsync(tests, "Start");
        await CallAsync(tests, "The_name_of_an_extension_is_shown");
        await CallAsync(tests, "Stop");
    }

    [Test]
    public async Task The_test_with_xUnit_passes()
    {
        Assembly example = MarkdownSnippets.Build(Page, "using Xunit;");
        object stubs = New(example, "SangomaStubs");

        await CallAsync(stubs, "InitializeAsync");
        await CallAsync(New(example, "CallerNameTests", stubs), "The_name_of_an_extension_is_shown");
        await CallAsync(stubs, "DisposeAsync");
    }

    [Test]
    public async Task The_test_with_MSTest_passes()
    {
        object tests = New(MarkdownSnippets.Build(Page, "Microsoft.VisualStudio.TestTools.UnitTesting"), "CallerNameTests");

        await CallAsync(tests, "Start", [null]);
        await CallAsync(tests, "The_name_of_an_extension_is_shown");
        await CallAsync(tests, "Stop");
    }

    [Test]
    public async Task The_first_test_of_the_README_passes()
    {
        const string usings = "using Microsoft.Extensions.DependencyInjection;\nusing NUnit.Framework;\nusing Telephony.Sdk.SangomaCrm;\nusing Telephony.Sdk.Testing;\n";
        string first = MarkdownSnippets.Read(Path.Combine(RepositoryPaths.Root, Readme))[0];

        await CallAsync(New(MarkdownSnippets.Build(Readme, first, (first, $"{usings}public class First {{ {first} }}")), "First"), "The_name_of_the_caller_is_shown");
    }

    private static object New(Assembly example, string type, params object[] arguments) => Activator.CreateInstance(example.GetType(type, throwOnError: true)!, arguments)!;

    private static Task CallAsync(object tests, string method, params object?[] arguments) => (Task)tests.GetType().GetMethod(method)!.Invoke(tests, arguments)!;
}
