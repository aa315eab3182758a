using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples;

/// <summary>
/// A console over one vendor: its command line, its credentials, a demo without the vendor, and a run that ends in an exit code and, where
/// it fails, in one line.
/// </summary>
/// <param name="section">The vendor's section in the configuration, which is its folder in <c>samples</c> too, such as <c>SangomaCrm</c>.</param>
/// <param name="title">What the first line says, such as <c>Sangoma CRM (FreePBX)</c>.</param>
/// <param name="vendor">What the user has of the vendor, such as <c>PBX</c>.</param>
public sealed class SampleApp(string section, string title, string vendor)
{
    /// <summary>What it does, in a sentence; <c>--help</c> begins with it.</summary>
    public required string Purpose { get; init; }

    /// <summary>An address of a real vendor, such as <c>https://pbx.example.com</c>, and what else may be said of it.</summary>
    public required string Example { get; init; }

    /// <summary>What <c>--help</c> says of a run on a real vendor, behind its name.</summary>
    public string OnReal { get; init; } = string.Empty;

    /// <summary>What the first lines say of a run on the stub.</summary>
    public required string OnStub { get; init; }

    /// <summary>The options that a run on a real vendor needs; the address only when left out.</summary>
    public string? Needed { get; init; }

    /// <summary>What a real vendor asks for.</summary>
    public required IReadOnlyList<Credential> Credentials { get; init; }

    /// <summary>Whose stubs of Telephony.Sdk.Testing serve where no real vendor is named.</summary>
    public required StubVendor Stub { get; init; }

    /// <summary>Prepares them and the vendor's section, and lets the failure happen that is named.</summary>
    public required Action<TelephonyStubs, IConfiguration, string?> Demo { get; init; }

    /// <summary>What the stub can let go wrong, to show how a failure looks; besides, every one can be unreachable.</summary>
    public required string[] DemoFailures { get; init; }

    /// <summary>The options of this sample.</summary>
    public required IReadOnlyList<Option> Options { get; init; }

    /// <summary>Those of them that mean nothing to the stub.</summary>
    public IReadOnlyList<Option> OnlyReal { get; init; } = [];

    /// <summary>Refuses options that do not go together; the second argument says whether they are for a real vendor.</summary>
    public Action<SymbolResult, bool>? Check { get; init; }

    /// <summary>How long it may go on after Ctrl+C; a second Ctrl+C does not wait.</summary>
    public TimeSpan TimeToCleanUp { get; init; } = CommandLine.TimeToCleanUp;

    /// <summary>The vendor's section in the configuration.</summary>
    internal string Section => section;

    /// <summary>The real vendor; without it everything runs on the stub.</summary>
    internal Option<Uri?> BaseAddress => field ??= CommandLine.AddressOption(
        "--base-address", $"Your {vendor}, such as {Example}. Without it everything runs against the built-in stub.");

    /// <summary>What is to go wrong on the stub.</summary>
    internal Option<string?> DemoFailure => field ??= CommandLine.TextOption(
        "--demo-failure", string.Join('|', AllDemoFailures), "Show how a failure looks, on the built-in stub.");

    private string[] AllDemoFailures => [.. DemoFailures, SampleRun.Unreachable];

    /// <summary>Runs what the arguments ask for.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="steps">Connects to the vendor and does one thing after the other; the first that fails ends it.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(string[] args, Func<SampleRun, CancellationToken, Task> steps)
    {
        var command = new RootCommand(
            $"""
            {Purpose}

            Without arguments it talks to a built-in stub server; nothing leaves this machine. With --base-address it talks to your {vendor}{OnReal}.
            {string.Join('\n', Credentials.Select(credential => credential.HowToSet))}

            Exit codes: 0 everything worked; 1 a step failed; 2 wrong usage; 3 nothing failed, but a step was skipped; 130 cancelled.
            """);
        DemoFailure.AcceptOnlyFromAmong(AllDemoFailures);
        foreach (Option option in (Option[])[BaseAddress, .. Options, DemoFailure, .. Credentials.Select(CommandLine.RefusedOption)])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(CheckTogether);
        command.SetAction((parsed, cancellationToken) =>
        {
            var screen = new Screen();
            return screen.RunAsync(
                async () =>
                {
                    await using var run = new SampleRun(this, parsed, screen);
                    await steps(run, cancellationToken);
                    return screen.Summarize();
                },
                cancellationToken);
        });
        return CommandLine.RunAsync(command, args, TimeToCleanUp);
    }

    /// <summary>The first lines: whom it talks to.</summary>
    internal void Introduce(Screen screen, Uri? baseAddress, TelephonyStubs? stubs)
    {
        screen.Title($"Telephony.Sdk sample: {title}");
        if (stubs is null)
        {
            screen.Note($"This talks to your {vendor} at {baseAddress!.GetLeftPart(UriPartial.Path)}.");
            return;
        }

        screen.Note($"This talks to the built-in stub at {stubs.BaseAddress.GetLeftPart(UriPartial.Authority)}, {OnStub}.");
        screen.Note($"For your own {vendor}: set {string.Join(" and ", Credentials.Select(credential => credential.Variable))}, then pass {Needed ?? $"--base-address {Example}"} (more with --help).");
    }

    private void CheckTogether(CommandResult result)
    {
        bool isReal = result.Has(BaseAddress);
        result.RefuseIf(isReal && result.Has(DemoFailure), "--demo-failure is for the built-in stub; leave --base-address away.");
        foreach (Option option in OnlyReal)
        {
            result.RefuseIf(!isReal && result.Has(option), $"{option.Name} is for your {vendor}; give --base-address too.");
        }

        Check?.Invoke(result, isReal);
    }
}
