using Telephony.Sdk.Samples;

namespace SangomaCrmSample;

/// <summary>The one credential of a real PBX.</summary>
internal static class PbxToken
{
    public static Credential Credential { get; } = new(
        "API token of your PBX", "SangomaCrm:Token", "SANGOMA_TOKEN", "its page Settings, CRM API Settings", "samples/SangomaCrm");
}
