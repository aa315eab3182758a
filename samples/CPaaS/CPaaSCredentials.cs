using Telephony.Sdk.Samples;

namespace CPaaSSample;

/// <summary>The two credentials of a real CPaaS server.</summary>
internal static class CPaaSCredentials
{
    private const string Where = "one of the API credentials that your CPaaS server was set up with";
    private const string Project = "samples/CPaaS";

    public static Credential Account { get; } = new("account id of your CPaaS server", "CPaaS:Account", "CPAAS_ACCOUNT", Where, Project);

    public static Credential Auth { get; } = new("account auth of your CPaaS server", "CPaaS:Auth", "CPAAS_AUTH", Where, Project);
}
