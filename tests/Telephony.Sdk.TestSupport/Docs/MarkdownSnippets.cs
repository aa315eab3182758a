using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Docs;

/// <summary>Compiles the C# examples of a page as a reader would: as programs of their own, with the SDK's implicit usings.</summary>
public static partial class MarkdownSnippets
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The blocks marked <c>csharp</c>, in the page's order.</summary>
    public static IReadOnlyList<string> Read(string path) =>
        [.. CSharpBlock().Matches(File.ReadAllText(path)).Select(match => match.Groups["code"].Value)];

    /// <summary>Fails unless a page has so many examples, and each of them compiles.</summary>
    public static void ShouldCompile(string page, int examples)
    {
        IReadOnlyList<string> snippets = Read(Path.Combine(RepositoryPaths.Root, page));

        snippets.Should().HaveCount(examples);
        foreach (string snippet in snippets)
        {
            Compile(snippet).Should().BeEmpty($"this example of {page} must compile:\n{snippet}");
        }
    }

    /// <summary>Runs the method <c>ExamplesAsync</c> of a page as its reader would who has copied it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="arguments">What it takes besides the token, in order.</param>
    /// <returns>What it printed.</returns>
    public static Task<string> RunExamplesAsync(string page, params object[] arguments) => RunMethodAsync(page, "ExamplesAsync", [.. arguments, CancellationToken.None]);

    /// <summary>Runs a method of an example.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The method.</param>
    /// <param name="arguments">What it takes, in order.</param>
    /// <returns>What it printed.</returns>
    public static Task<string> RunMethodAsync(string page, string name, params object[] arguments)
    {
        MethodInfo method = Build(page, $"Task {name}(").GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic))
            .Single(method => method.Name.Contains(name, StringComparison.Ordinal));
        return PrintedAsync(() => (Task)method.Invoke(obj: null, arguments)!);
    }

    /// <summary>Runs the example of a page that holds a text and is a whole program.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The text.</param>
    /// <param name="changes">What a reader puts in the place of what the example says, such as an address.</param>
    /// <returns>What it printed.</returns>
    public static Task<string> RunProgramAsync(string page, string text, params (string Example, string Own)[] changes)
    {
        MethodInfo main = Build(page, text, changes).EntryPoint!;
        return PrintedAsync(() => Task.Run(() => main.Invoke(obj: null, [Array.Empty<string>()])));
    }

    /// <summary>Compiles the example of a page that holds a text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The text.</param>
    /// <param name="changes">What a reader puts in the place of what the example says.</param>
    /// <returns>The loaded assembly.</returns>
    public static Assembly Build(string page, string text, params (string Example, string Own)[] changes)
    {
        string snippet = Read(Path.Combine(RepositoryPaths.Root, page)).Single(snippet => snippet.Contains(text, StringComparison.Ordinal));
        foreach ((string example, string own) in changes)
        {
            snippet.Should().Contain(example);
            snippet = snippet.Replace(example, own, StringComparison.Ordinal);
        }

        using var assembly = new MemoryStream();
        Compilation(snippet).Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty($"the example of {page} must compile");
        return Assembly.Load(assembly.ToArray());
    }

    private static async Task<string> PrintedAsync(Func<Task> run)
    {
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            await run();
            return output.ToString();
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    /// <summary>What the compiler objects to; nothing for a good example.</summary>
    public static IReadOnlyList<string> Compile(string snippet) =>
        [.. Compilation(snippet).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())];

    private static CSharpCompilation Compilation(string snippet)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "*.dll"))
            .Where(IsManaged)
            .GroupBy(Path.GetFileName)
            .Select(same => MetadataReference.CreateFromFile(same.First()));
        SyntaxTree code = CSharpSyntaxTree.ParseText(snippet, options);
        bool isProgram = code.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        return CSharpCompilation.Create(
            "Example" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), code],
            references,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsManaged(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileNotFoundException)
        {
            return false;
        }
    }

    [GeneratedRegex("^```csharp\\r?\\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CSharpBlock();
}
