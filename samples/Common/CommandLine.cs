using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Samples;

/// <summary>What the command lines of all samples do alike.</summary>
public static class CommandLine
{
    /// <summary>Parses the arguments and runs what they ask for; wrong ones end in one line.</summary>
    /// <param name="command">The command.</param>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="timeToCleanUp">How long it may go on after Ctrl+C; a second Ctrl+C does not wait. Two seconds when left out.</param>
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

        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = timeToCleanUp ?? TimeSpan.FromSeconds(2) });
    }

    /// <summary>An option that takes an http or https address, without credentials in it.</summary>
    public static Option<Uri?> AddressOption(string name, string description) => new(name)
    {
        HelpName = "url",
        Description = description,
        CustomParser = ReadAddress,
    };

    /// <summary>An option that takes a whole number.</summary>
    /// <param name="name">The option, such as <c>--batch-size</c>.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The largest number.</param>
    public static Option<int?> NumberOption(string name, string description, int least, int most) => new(name)
    {
        HelpName = "n",
        Description = description,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be a whole number from {least} to {most}."));
            return null;
        },
    };

    /// <summary>Known only to be refused: the process list and the history of the shell show arguments to others.</summary>
    /// <param name="credential">What must not be an argument.</param>
    /// <param name="names">The options that somebody might try, such as <c>--token</c>.</param>
    public static Option<string[]> RefusedOption(Credential credential, params string[] names) => new(names[0], names[1..])
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

    private static Uri? ReadAddress(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0)
        {
            return address;
        }

        // The text is not repeated: it may hold a password.
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} must be an absolute http or https address without user name and password, such as https://pbx.example.com.");
        return null;
    }
}
