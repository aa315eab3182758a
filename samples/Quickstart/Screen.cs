using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Quickstart;

/// <summary>Everything that is written: results to standard output, failures to standard error.</summary>
internal sealed class Screen
{
    // What is redirected is read by a program or searched with grep, which wrapped lines would break.
    private const int WidthWhenRedirected = 1000;

    private readonly IAnsiConsole _errors = Open(Console.Error, Console.IsErrorRedirected);
    private int _done;
    private int _skipped;

    /// <summary>Standard output, for steps that show more than lines.</summary>
    public IAnsiConsole Output { get; } = Open(Console.Out, Console.IsOutputRedirected);

    /// <summary>
    /// Text from outside as markup that shows it literally: no markup of its own, and no control characters, with which a
    /// caller's name could move the cursor.
    /// </summary>
    public static string Literal(string? text) =>
        Markup.Escape(string.Concat((text ?? string.Empty).ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? '\uFFFD' : c)));

    public void Title(string text) => Output.MarkupLine($"[bold]{Literal(text)}[/]");

    public void Note(string text) => Output.MarkupLine($"[grey]{Literal(text)}[/]");

    public void Done(string what)
    {
        _done++;
        Output.MarkupLine($"[green]✓[/] {Literal(what)}");
    }

    public void Skip(string what, string because)
    {
        _skipped++;
        Output.MarkupLine($"[yellow]-[/] {Literal(what)}: skipped, {Literal(because)}");
    }

    public void Show(IRenderable details) => Output.Write(new Padder(details, new Padding(2, 0, 0, 0)));

    public void Warn(string text) => _errors.MarkupLine($"[yellow]![/] {Literal(text)}");

    public void Fail(string text) => _errors.MarkupLine($"[red]✗[/] {Literal(text)}");

    /// <summary>The last line, and the exit code that says the same.</summary>
    public int Summarize()
    {
        Output.WriteLine();
        if (_skipped > 0)
        {
            Output.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[yellow]{_done} steps worked, {_skipped} skipped.[/]"));
            return ExitCode.Skipped;
        }

        Output.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[green]All {_done} steps worked.[/]"));
        return ExitCode.EverythingWorked;
    }

    private static IAnsiConsole Open(TextWriter writer, bool isRedirected)
    {
        if (!isRedirected)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        }

        // Without the enrichers too, which switch colours on again on build servers.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = WidthWhenRedirected;
        return console;
    }
}
