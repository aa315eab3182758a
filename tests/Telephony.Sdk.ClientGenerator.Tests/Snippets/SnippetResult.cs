using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Tests.Snippets;

/// <summary>What the generator made of a snippet, and what the compiler says to both.</summary>
internal sealed record SnippetResult(Compilation Compilation, GeneratorDriverRunResult Run)
{
    /// <summary>The generator's own errors.</summary>
    public IReadOnlyList<Diagnostic> Problems => Run.Diagnostics;

    public IReadOnlyList<string> Files => [.. Run.GeneratedTrees.Select(t => Path.GetFileName(t.FilePath))];

    public string File(string name) => Run.GeneratedTrees.Single(t => t.FilePath.EndsWith(name, StringComparison.Ordinal)).ToString();

    /// <summary>Warnings and errors of the compiler.</summary>
    public IReadOnlyList<string> CompilerComplaints => [.. Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];
}
