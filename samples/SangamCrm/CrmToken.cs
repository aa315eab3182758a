using Telephony.Sdk.Samples;

namespace SangamCrmSample;

/// <summary>The one credential of a real SangamCRM.</summary>
internal static class CrmToken
{
    public static Credential Credential { get; } = new(
        "token of your SangamCRM", "SangamCrm:Token", "SANGAM_TOKEN", "SangamCRM's support gives it", "samples/SangamCrm");
}
