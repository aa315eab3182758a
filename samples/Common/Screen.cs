using Spectre.Console;
using Spectre.Console.Rendering;

namespace Telephony.Sdk.Samples;

/// <summary>Everything that is written: results to standard output, failures to standard error.</summary>
public sealed class Screen
{
    // What is redirected is read by a program or searched with grep, which wrapped lines would break.
    private const int WidthWhenRedirected = 1000;

    private readonly IAnsiConsole _errors;
    private int _done;
    private int _skipped;

    /// <summary>The screen of this process.</summary>
    public Screen()
        : this(Open(Console.Out, Console.IsOutputRedirected), Open(Console.Error, Console.IsErrorRedirected))
    {
    }

    /// <summary>A screen that is read by a test.</summary>
    public Screen(TextWriter output, TextWriter errors)
        : this(Open(output, isRedirected: true), Open(errors, isRedirected: true))
    {
    }

    /// <summary>A screen on consoles.</summary>
    public Screen(IAnsiConsole output, IAnsiConsole errors)
    {
        Output = output;
        _errors = errors;
    }

    /// <summary>Standard output, for steps that show more than lines.</summary>
    public IAnsiConsole Output { get; }

    /// <summary>
    /// Text from outside as markup that shows it literally: no markup of its own, on one line, and no control characters, with which a
    /// caller's name could move the cursor.
    /// </summary>
    public static string Literal(string? text) =>
        Markup.Escape(string.Concat((text ?? string.Empty).ReplaceLineEndings(" ").Replace('\t', ' ').Select(c => char.IsControl(c) ? '\uFFFD' : c)));

    /// <summary>A heading.</summary>
    public void Title(string text) => Output.MarkupLine($"[bold]{Literal(text)}[/]");

    /// <summary>What is good to know besides.</summary>
    public void Note(string text) => Output.MarkupLine($"[grey]{Literal(text)}[/]");

    /// <summary>An empty line.</summary>
    public void Blank() => Output.WriteLine();

    /// <summary>A step that worked; it is counted.</summary>
    public void Done(string what)
    {
        _done++;
        Output.MarkupLine($"[green]✓[/] {Literal(what)}");
    }

    /// <summary>A step that was left out; it is counted.</summary>
    public void Skip(string what, string because)
    {
        _skipped++;
        Output.MarkupLine($"[yellow]-[/] {Literal(what)}: skipped, {Literal(because)}");
    }

    /// <summary>A table or grid that belongs to the step above it.</summary>
    public void Show(IRenderable details) => Output.Write(new Padder(details, new Padding(2, 0, 0, 0)));

    /// <summary>Names and values that belong to the step above them; what the vendor does not report is null, and nothing is made up.</summary>
    public void Show(params IReadOnlyList<(string Name, string? Value)> facts)
    {
        Grid grid = new Grid().AddColumns(2);
        foreach ((string name, string? value) in facts)
        {
            grid.AddRow($"[grey]{name}[/]", string.IsNullOrEmpty(value) ? "[grey]not reported[/]" : Literal(value));
        }

        Show(grid);
    }

    /// <summary>What the user should look after.</summary>
    public void Warn(string text) => _errors.MarkupLine($"[yellow]![/] {Literal(text)}");

    /// <summary>What failed.</summary>
    public void Fail(string text) => _errors.MarkupLine($"[red]✗[/] {Literal(text)}");

    /// <summary>Runs steps to the exit code; the first that fails ends it, in one line.</summary>
    /// <param name="steps">Does one thing after the other, and gives the exit code.</param>
    /// <param name="cancellationToken">Ctrl+C.</param>
    public async Task<int> RunAsync(Func<Task<int>> steps, CancellationToken cancellationToken)
    {
        try
        {
            return await steps();
        }
        catch (Exception exception) when (Failure.Of(exception, cancellationToken) is { } failure)
        {
            Fail(failure.Line);
            return failure.Code;
        }
    }

    /// <summary>The last line, and the exit code that says the same.</summary>
    public int Summarize()
    {
        Blank();
        string worked = Words.Count(_done, "step");
        if (_skipped == 0)
        {
            Output.MarkupLine($"[green]{(_done == 1 ? worked : $"All {worked}")} worked.[/]");
            return ExitCode.EverythingWorked;
        }

        Output.MarkupLine(Words.Of($"[yellow]{(_done == 0 ? "Nothing was done" : $"{worked} worked")}, {_skipped} skipped.[/]"));
        return ExitCode.Skipped;
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
