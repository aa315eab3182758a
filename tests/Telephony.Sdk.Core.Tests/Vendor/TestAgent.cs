using Refit;

namespace Telephony.Sdk.Core.Tests.Vendor;

internal sealed class TestAgent
{
    [AliasAs("agent_user")]
    public string? User { get; set; }

    [AliasAs("agent_pass")]
    public string? Password { get; set; }
}
