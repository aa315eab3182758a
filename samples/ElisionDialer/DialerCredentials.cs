using Telephony.Sdk.Samples;

namespace ElisionDialerSample;

/// <summary>The two credentials of a real dialer.</summary>
internal static class DialerCredentials
{
    private const string Project = "samples/ElisionDialer";

    public static Credential User { get; } = new("API user of your dialer", "ElisionDialer:User", "ELISION_USER", "one with user level 8 or higher and \"modify lists\"", Project);

    public static Credential Password { get; } = new("password of the API user", "ElisionDialer:Password", "ELISION_PASSWORD", "ten wrong ones lock it", Project);
}
