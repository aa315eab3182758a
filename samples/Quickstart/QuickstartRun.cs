using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

namespace Quickstart;

/// <summary>Runs the operations of documents one after the other, a line for each; one that fails does not keep the others from running.</summary>
/// <param name="screen">Where the lines go.</param>
/// <param name="stubs">Where the stub servers are.</param>
internal sealed class QuickstartRun(Screen screen, IReadOnlyDictionary<StubVendor, Uri> stubs)
{
    private int _worked;
    private int _failed;

    /// <summary>Runs them all.</summary>
    /// <returns>The exit code: 0 when every operation worked, else 1.</returns>
    /// <exception cref="OperationCanceledException">Ctrl+C.</exception>
    public async Task<int> RunAsync(IReadOnlyCollection<VendorDocument> documents, CancellationToken cancellationToken)
    {
        foreach (VendorDocument document in documents)
        {
            screen.Title(document.Name);
            try
            {
                await using ServiceProvider services = document.Open(stubs[document.Stub], new ExampleClock());
                foreach (DocumentedOperation operation in document.Operations)
                {
                    await RunAsync(operation, services, cancellationToken);
                }
            }
            catch (Exception exception)
            {
                Fail(document.Name, exception, cancellationToken);
            }

            screen.Blank();
        }

        string vendors = Words.Count(documents.Count, "vendor");
        screen.Output.MarkupLine(_failed == 0
            ? $"[green]All {Words.Count(_worked, "operation")} of {vendors} worked.[/]"
            : Words.Of($"[red]{_worked} of {Words.Count(_worked + _failed, "operation")} of {vendors} worked, {_failed} failed.[/]"));
        return _failed == 0 ? ExitCode.EverythingWorked : ExitCode.Failed;
    }

    private async Task RunAsync(DocumentedOperation operation, IServiceProvider services, CancellationToken cancellationToken)
    {
        string heading = operation.Calls[0].ShortHeading;
        try
        {
            string result = await operation.RunAsync(services, cancellationToken);
            _worked++;
            screen.Output.MarkupLine($"[green]✓[/] {Screen.Literal($"{heading,-41}")} [grey]{Screen.Literal($"{operation.Methods,-38}")}[/] {Screen.Literal(result)}");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Fail($"{heading} {operation.Methods}", exception, cancellationToken);
        }
    }

    private void Fail(string what, Exception exception, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _failed++;
        screen.Fail($"{what}: {Failure.Of(exception, cancellationToken)?.Line ?? $"{exception.GetType().Name}: {exception.Message}"}");
    }
}
