using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.CPaaS;

/// <summary>What the console says to arguments that cannot work.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests() : ConsoleFixture(SampleConsole.CPaaS)
{
    [TestCase("belong together", "--agent", "919979271234")]
    [TestCase("belong together", "--agent", "919979271234", "--caller-id", "15168148111")]
    [TestCase("--request-id places no call", "--agent", "919979271234", "--caller-id", "15168148111", "--destination", "918000685678", "--request-id", "a")]
    [TestCase("requestId holds '/'", "--request-id", "a/b")]
    [TestCase("--wait-minutes must be", "--wait-minutes", "0")]
    [TestCase("--wait-minutes must be", "--wait-minutes", "NaN")]
    [TestCase("--wait-minutes must be", "--wait-minutes", "1e-9")]
    public Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments) => ShouldRefuseAsync(expected, arguments);
}
