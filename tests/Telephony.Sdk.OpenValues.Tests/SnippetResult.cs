using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.OpenValues.Tests;

/// <summary>What the generator made of a snippet, and what the compiler says to both.</summary>
internal sealed record SnippetResult(Compilation Compilation, GeneratorDriverRunResult Run)
{
    /// <summary>The generator's own errors.</summary>
    public IReadOnlyList<Diagnostic> Problems => Run.Diagnostics;

    public IReadOnlyList<SyntaxTree> Files => Run.GeneratedTrees;

    /// <summary>Warnings and errors of the compiler.</summary>
    public IReadOnlyList<string> CompilerComplaints => [.. Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];

    /// <summary>What the static method <c>Probe.Run</c> of the snippet returns.</summary>
    public object? Probe()
    {
        using var image = new MemoryStream();
        Compilation.Emit(image).Success.Should().BeTrue();
        return Assembly.Load(image.ToArray()).GetType("Sample.Probe")!.GetMethod("Run")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }
}
