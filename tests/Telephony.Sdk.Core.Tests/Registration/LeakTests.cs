using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Registration;

/// <summary>Nothing of a client that was disposed stays in memory: its token least of all.</summary>
[NonParallelizable]
public sealed class LeakTests
{
    [Test]
    public void A_disposed_client_leaves_nothing_behind() => AliveAfter(MakeAndDispose).Should().BeEmpty();

    [Test]
    public void A_disposed_container_leaves_nothing_behind() => AliveAfter(MakeAndDisposeContainer).Should().BeEmpty();

    private static IEnumerable<int> AliveAfter(Func<WeakReference> make)
    {
        // The last of each thread's own may stay for a while; what leaks, leaks each time.
        WeakReference[] made = [.. Enumerable.Range(0, 20).Select(_ => make())];
        for (int i = 0; i < 4; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return made.SkipLast(1).Select((reference, i) => reference.IsAlive ? i : -1).Where(i => i >= 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MakeAndDispose()
    {
        TestOptions options = NewOptions();
        using TestClient client = TestClient.Vendor().Create(options);
        return new WeakReference(options);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MakeAndDisposeContainer()
    {
        TestOptions? made = null;
        var services = new ServiceCollection();
        services.AddVendor<ITestClient, TestClient, TestOptions>(TestClient.Vendor(), options => { options.BaseAddress = new Uri("https://vendor.example"); options.Token = TestClient.Token; made = options; }, key: null);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<ITestClient>();
        return new WeakReference(made);
    }

    private static TestOptions NewOptions() => new() { BaseAddress = new Uri("https://vendor.example"), Token = TestClient.Token };
}
