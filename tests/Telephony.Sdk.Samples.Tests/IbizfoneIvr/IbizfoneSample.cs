namespace Telephony.Sdk.Samples.Tests.IbizfoneIvr;

/// <summary>Starts <c>samples/IbizfoneIvr</c>.</summary>
internal static class IbizfoneSample
{
    /// <param name="place">Where it runs.</param>
    /// <param name="credentials">IBIZFONE_API_KEY and IBIZFONE_CUSTOMER_ID; null for none.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellationToken">Ends the waiting for it.</param>
    public static Task<SampleResult> RunAsync(TestPlace place, (string? ApiKey, string? CustomerId) credentials, string[] arguments, CancellationToken cancellationToken)
    {
        place.Environment["IBIZFONE_API_KEY"] = credentials.ApiKey;
        place.Environment["IBIZFONE_CUSTOMER_ID"] = credentials.CustomerId;
        return SampleProcess.RunAsync("IbizfoneIvrSample", place, arguments, cancellationToken);
    }
}
