using Spectre.Console;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

namespace Quickstart;

/// <summary>Runs the operations of tours one after the other, a line for each; one that fails does not keep the others from running.</summary>
internal sealed class TourRun(Screen screen, IReadOnlyDictionary<StubVendor, Uri> stubs)
{
    private int _worked;
    private int _failed;

    /// <summary>Runs them all.</summary>
    /// <returns>The exit code: 0 when every operation worked, else 1.</returns>
    /// <exception cref="OperationCanceledException">Ctrl+C.</exception>
    public async Task<int> RunAsync(IReadOnlyCollection<IVendorTour> tours, CancellationToken cancellationToken)
    {
        foreach (IVendorTour tour in tours)
        {
            screen.Title(tour.Name);
            try
            {
                await foreach (Operation operation in tour.StartAsync(stubs, cancellationToken))
                {
                    await RunAsync(operation, cancellationToken);
                }
            }
            catch (Exception exception)
            {
                Fail(tour.Name, exception, cancellationToken);
            }

            screen.Blank();
        }

        string vendors = Words.Count(tours.Count, "vendor");
        screen.Output.MarkupLine(_failed == 0
            ? $"[green]All {Words.Count(_worked, "operation")} of {vendors} worked.[/]"
            : Words.Of($"[red]{_worked} of {Words.Count(_worked + _failed, "operation")} of {vendors} worked, {_failed} failed.[/]"));
        return _failed == 0 ? ExitCode.EverythingWorked : ExitCode.Failed;
    }

    private async Task RunAsync(Operation operation, CancellationToken cancellationToken)
    {
        try
        {
            string result = await operation.RunAsync();
            _worked++;
            screen.Output.MarkupLine($"[green]✓[/] {Screen.Literal($"{operation.Heading,-36}")} [grey]{Screen.Literal($"{operation.Method,-39}")}[/] {Screen.Literal(result)}");
        }
        catch (Exception exception)
        {
            Fail($"{operation.Heading} {operation.Method}", exception, cancellationToken);
        }
    }

    private void Fail(string what, Exception exception, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _failed++;
        screen.Fail($"{what}: {Failure.Of(exception, cancellationToken)?.Line ?? $"{exception.GetType().Name}: {exception.Message}"}");
    }
}
