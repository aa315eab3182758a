using Microsoft.Extensions.DependencyInjection;
using Refit;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Calls one operation with something around its client while one thing goes wrong.</summary>
internal static class SurroundingRun
{
    /// <summary>No time of ours strikes on a machine that is slow.</summary>
    private static readonly (string, string)[] s_settings = [("Timeout", "-00:00:00.001"), ("ConnectTimeout", "01:00:00")];

    public static async Task<SurroundingOutcome> OursAsync(FaultyVendor faulty, Surrounding surrounding, Fault fault, Call call)
    {
        faulty.Recover();
        Exception? thrown;
        await using (ServiceProvider services = Open(faulty, call, surrounding))
        {
            if (fault.NeedsWarmConnection)
            {
                await EndAsync(call.SendAsync(services, CancellationToken.None));
                faulty.Recover();
            }

            fault.Arm(faulty);
            thrown = await EndAsync(call.SendAsync(services, CancellationToken.None));
        }

        return new SurroundingOutcome(surrounding, fault, call, IsOurs: true, faulty.Arrivals, thrown);
    }

    /// <summary>The same request by Refit alone.</summary>
    public static async Task<SurroundingOutcome> BareAsync(FaultyVendor faulty, Surrounding surrounding, Fault fault, Call call, StubRequest ours)
    {
        faulty.Recover();
        fault.Arm(faulty);
        var services = new ServiceCollection();
        surrounding.Before(services);
        surrounding.Around(services.AddHttpClient("bare", http => http.BaseAddress = new Uri(faulty.Server.BaseAddress, "/")));
        Exception? thrown;
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            IBareEndpoints bare = RestService.ForGenerated<IBareEndpoints>(provider.GetRequiredService<IHttpClientFactory>().CreateClient("bare"), new RefitSettings());
            thrown = await EndAsync(SendAsync(bare, ours));
        }

        return new SurroundingOutcome(surrounding, fault, call, IsOurs: false, faulty.Arrivals, thrown);
    }

    /// <summary>The request that our client sends when nothing is around it.</summary>
    public static async Task<StubRequest> RequestOfAsync(FaultyVendor faulty, Call call)
    {
        faulty.Recover();
        await using ServiceProvider services = Open(faulty, call, new Surrounding("nothing", _ => { }));
        await call.SendAsync(services, CancellationToken.None);
        return faulty.Server.Journal.Requests.Single();
    }

    private static ServiceProvider Open(FaultyVendor faulty, Call call, Surrounding surrounding) =>
        call.Vendor.Open(faulty.Server.BaseAddress, new ExampleClock(), settings: s_settings, prepare: surrounding.Before, configure: surrounding.Around);

    private static Task SendAsync(IBareEndpoints bare, StubRequest ours)
    {
        string path = ours.Path.TrimStart('/');
        if (ours.Method == "GET")
        {
            return bare.GetAsync(path, CancellationToken.None);
        }

        var body = new ReadOnlyMemoryContent(ours.Body);
        body.Headers.TryAddWithoutValidation("Content-Type", ours.Headers["Content-Type"]);
        return bare.PostAsync(path, body, CancellationToken.None);
    }

    private static async Task<Exception?> EndAsync(Task sending)
    {
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return sending.Exception?.InnerException ?? (sending.IsCanceled ? new OperationCanceledException("The task was cancelled.") : null);
    }
}
