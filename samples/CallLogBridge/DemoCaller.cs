using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.CallLogBridge;

/// <summary>Stands for the vendors where none is configured: it pushes a call of each every few seconds, as they do, with what goes wrong in the field.</summary>
internal sealed partial class DemoCaller(IHostApplicationLifetime lifetime, Microsoft.AspNetCore.Hosting.Server.IServer server, ILogger<DemoCaller> logger) : BackgroundService
{
    public const string Secret = "demo-secret-of-this-machine";

    private static readonly string[] s_agents = ["1000", "1001", "9997927002"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using CancellationTokenRegistration registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        string address = server.Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!.Addresses.First();
        LogStart(address);
        using var vendors = new StubPushes();
        for (int call = 0; !stoppingToken.IsCancellationRequested; call++)
        {
            await PushAsync(vendors, new Uri(address), call, stoppingToken);
            await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Information, "No vendor is configured, so calls are made up, and a stub stands for the CRM where none is configured. Look at {Address}")]
    private partial void LogStart(string address);

    private static async Task PushAsync(StubPushes vendors, Uri address, int call, CancellationToken cancellationToken)
    {
        string agent = s_agents[call % s_agents.Length];
        switch (call % 4)
        {
            case 0:
                await vendors.IbizfoneCallLogAsync(new Uri(address, "/api/PostCallLogs/" + Secret), new Dictionary<string, string?> { ["agentnumber"] = agent, ["callstatus"] = call % 8 == 0 ? "ANSWER" : "MISSED" }, cancellationToken: cancellationToken);
                break;
            case 1 or 2:
                // A call begins, and ends; and the end comes twice, as after a transfer.
                Uri hook = new(address, "/hooks/sangoma/" + Secret);
                StubPushResult begun = await vendors.SangomaEventAsync(hook, "START", new Dictionary<string, string?> { ["owner"] = agent }, cancellationToken: cancellationToken);
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
                await vendors.SangomaEventAsync(hook, "END", new Dictionary<string, string?> { ["uuid"] = begun.Id, ["owner"] = agent }, new StubPushOptions { Repeats = call % 2 }, cancellationToken);
                break;
            default:
                await vendors.ExotelStatusAsync(new Uri(address, "/hooks/exotel/" + Secret), cancellationToken: cancellationToken);
                break;
        }
    }
}
