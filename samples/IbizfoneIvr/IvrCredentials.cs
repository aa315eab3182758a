using Telephony.Sdk.Samples;

namespace IbizfoneIvrSample;

/// <summary>The two credentials of a real IVR.</summary>
internal static class IvrCredentials
{
    private const string Where = "which iBizFone shares with your account";
    private const string Project = "samples/IbizfoneIvr";

    public static Credential ApiKey { get; } = new("API key of your IVR", "IbizfoneIvr:ApiKey", "IBIZFONE_API_KEY", Where, Project);

    public static Credential CustomerId { get; } = new("customer id of your IVR", "IbizfoneIvr:CustomerId", "IBIZFONE_CUSTOMER_ID", Where, Project);
}
