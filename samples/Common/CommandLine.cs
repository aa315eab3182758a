using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Samples;

/// <summary>What the command lines of all samples do alike.</summary>
public static class CommandLine
{
    /// <summary>How long a command may go on after Ctrl+C when it does not say otherwise.</summary>
    internal static readonly TimeSpan TimeToCleanUp = TimeSpan.FromSeconds(2);

    /// <summary>Parses the arguments and runs what they ask for; wrong ones end in one line.</summary>
    /// <param name="command">The command.</param>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="timeToCleanUp">How long it may go on after Ctrl+C; a second Ctrl+C does not wait.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(RootCommand command, string[] args, TimeSpan? timeToCleanUp = null)
    {
        // Names and numbers come in any script; a Windows console shows them only in UTF-8.
        Console.OutputEncoding = Encoding.UTF8;

        ParseResult parsed = command.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            new Screen().Fail($"{string.Join(' ', parsed.Errors.Select(error => error.Message))} See --help.");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = timeToCleanUp ?? TimeToCleanUp });
    }

    /// <summary>An option that takes any text.</summary>
    public static Option<string?> TextOption(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    /// <summary>An option whose text is read by a function.</summary>
    /// <param name="name">The option, such as <c>--holiday</c>.</param>
    /// <param name="helpName">What its value is called, such as <c>yyyy-MM-dd</c>.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="read">Gives its value, or null where the text is none.</param>
    /// <param name="expected">What the text must be, such as <c>a date such as 2026-01-26</c>.</param>
    public static Option<T?> ValueOption<T>(string name, string helpName, string description, Func<string, T?> read, string expected) => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result =>
        {
            if (read(result.Tokens[0].Value) is { } value)
            {
                return value;
            }

            // The text is not repeated: it may hold a password.
            result.AddError($"{name} must be {expected}.");
            return default;
        },
    };

    /// <summary>An option that takes an http or https address, without credentials in it.</summary>
    public static Option<Uri?> AddressOption(string name, string description) => ValueOption(
        name,
        "url",
        description,
        text => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 ? address : null,
        "an absolute http or https address without user name and password, such as https://pbx.example.com");

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int?> NumberOption(string name, string description, int least, int most) => ValueOption<int?>(
        name,
        "n",
        description,
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number : null,
        Words.Of($"a whole number from {least} to {most}"));

    /// <summary>Known only to be refused: the process list and the history of the shell show arguments to others.</summary>
    public static Option<string[]> RefusedOption(Credential credential) => new(credential.RefusedOptions[0], [.. credential.RefusedOptions.Skip(1)])
    {
        Hidden = true,
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { result => result.AddError($"The {credential.Name} is never an argument, because others can read those. {credential.HowToSet}") },
    };

    /// <summary>Whether the user gave the option.</summary>
    public static bool Has(this SymbolResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Adds an error when something is wrong.</summary>
    public static void RefuseIf(this SymbolResult result, bool isWrong, string message)
    {
        if (isWrong)
        {
            result.AddError(message);
        }
    }
}
