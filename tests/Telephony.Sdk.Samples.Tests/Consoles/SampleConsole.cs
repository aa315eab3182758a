using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.Consoles;

/// <summary>A console over one vendor, and what is alike in all of them.</summary>
/// <param name="Section">The vendor's section in the configuration, and the console's folder.</param>
/// <param name="Credentials">What a real vendor asks for.</param>
/// <param name="Options">All options, in the order of <c>--help</c>.</param>
/// <param name="Needed">What a real vendor needs besides its address.</param>
internal sealed record SampleConsole(string Section, SampleCredential[] Credentials, string[] Options, params string[] Needed)
{
    public static SampleConsole CPaaS { get; } = new(
        "CPaaS",
        [
            new("CPAAS_ACCOUNT", "Account", "account id", StubVendor.Account, "--account"),
            new("CPAAS_AUTH", "Auth", "account auth", StubVendor.Token, "--auth", "--token"),
        ],
        ["--base-address", "--agent", "--destination", "--caller-id", "--request-id", "--wait-minutes", "--demo-failure"]);

    public static SampleConsole ElisionDialer { get; } = new(
        "ElisionDialer",
        [
            new("ELISION_USER", "User", "API user", StubVendor.Account, "--user", "-u"),
            new("ELISION_PASSWORD", "Password", "password", StubVendor.Token, "--password", "--pass", "-p"),
        ],
        ["--base-address", "--script-path", "--transport", "--csv", "--list-id", "--campaign", "--list-name", "--demo-failure"],
        "--list-id",
        "1101",
        "--csv",
        Path.Combine(AppContext.BaseDirectory, "demo-leads.csv"));

    public static SampleConsole IbizfoneIvr { get; } = new(
        "IbizfoneIvr",
        [
            new("IBIZFONE_API_KEY", "ApiKey", "API key", StubVendor.Token, "--api-key", "--apikey", "--key"),
            new("IBIZFONE_CUSTOMER_ID", "CustomerId", "customer id", StubVendor.Account, "--customer-id", "--custid"),
        ],
        ["--base-address", "--day", "--opens", "--closes", "--holiday", "--demo-failure"]);

    public static SampleConsole SangamCrm { get; } = new(
        "SangamCrm",
        [new("SANGAM_TOKEN", "Token", "token of your SangamCRM", StubVendor.Token, "--token", "-t", "--api-token")],
        ["--base-address", "--ivr-name", "--bearer", "--csv", "--batch-size", "--skip", "--demo-failure"],
        "--ivr-name",
        "test-ivr",
        "--csv",
        Path.Combine(AppContext.BaseDirectory, "demo-calls.csv"));

    public static SampleConsole SangomaCrm { get; } = new(
        "SangomaCrm",
        [new("SANGOMA_TOKEN", "Token", "API token", StubVendor.Token, "--token", "-t", "--api-token")],
        ["--base-address", "--certificate-fingerprint", "--days", "--uuid", "--output", "--extension", "--webhook-url", "--demo-failure"]);

    public static SampleConsole[] All { get; } = [CPaaS, ElisionDialer, IbizfoneIvr, SangamCrm, SangomaCrm];

    public override string ToString() => Section;
}
