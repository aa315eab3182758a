using System.CommandLine;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Samples;

namespace Quickstart;

/// <summary>The command line.</summary>
internal static class QuickstartCommand
{
    private static readonly Option<string?> s_vendor = new("--vendor")
    {
        HelpName = "name",
        Description = $"Only this vendor: {Names}. [default: all]",
        Validators = { result => result.RefuseIf(result.Tokens is [var token] && Find(token.Value) is null, $"--vendor: there is no '{string.Join(' ', result.Tokens.Select(token => token.Value))}'; there are {Names}.") },
    };

    private static IReadOnlyList<VendorDocument> Documents => [.. VendorDocument.All.OrderBy(document => document.Name, StringComparer.Ordinal)];

    private static string Names => string.Join(", ", Documents.Select(document => document.Name));

    public static RootCommand Create()
    {
        var command = new RootCommand(
            """
            Shows Telephony.Sdk at work: calls every documented operation of every vendor, and prints a line for each with what came back.

            It talks to built-in stub servers, which answer as the vendors' documents say; nothing leaves this machine. The other samples do more with one vendor, and talk to the real one too.

            Exit codes: 0 everything worked; 1 an operation failed; 2 wrong usage; 130 cancelled.
            """)
        {
            s_vendor,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(s_vendor), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string? vendor, CancellationToken cancellationToken)
    {
        var screen = new Screen();
        screen.Note("Every documented operation, on built-in stub servers; nothing leaves this machine.");
        screen.Blank();
        return screen.RunAsync(
            async () =>
            {
                await using StubServers servers = await StubServers.StartAsync(cancellationToken: cancellationToken);
                return await new QuickstartRun(screen, servers.Addresses).RunAsync(vendor is null ? Documents : [Find(vendor)!], cancellationToken);
            },
            cancellationToken);
    }

    private static VendorDocument? Find(string name) =>
        Documents.FirstOrDefault(document => string.Equals(document.Name, name, StringComparison.OrdinalIgnoreCase));
}
