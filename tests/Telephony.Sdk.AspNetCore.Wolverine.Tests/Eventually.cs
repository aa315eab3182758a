using System.Diagnostics;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>Waits for what happens in the background.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    public static async Task IsAsync(Func<Task<bool>> isSo, string what, TimeSpan? longest = null)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            waited.Elapsed.Should().BeLessThan(longest ?? s_longest, "{0}", what);
            await Task.Delay(20);
        }
    }
}
