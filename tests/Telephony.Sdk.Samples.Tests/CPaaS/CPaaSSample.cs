namespace Telephony.Sdk.Samples.Tests.CPaaS;

/// <summary>Starts <c>samples/CPaaS</c>.</summary>
internal static class CPaaSSample
{
    /// <param name="place">Where it runs.</param>
    /// <param name="credentials">CPAAS_ACCOUNT and CPAAS_AUTH; null for none.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellationToken">Ends the waiting for it.</param>
    public static Task<SampleResult> RunAsync(TestPlace place, (string? Account, string? Auth) credentials, string[] arguments, CancellationToken cancellationToken)
    {
        place.Environment["CPAAS_ACCOUNT"] = credentials.Account;
        place.Environment["CPAAS_AUTH"] = credentials.Auth;
        return SampleProcess.RunAsync("CPaaSSample", place, arguments, cancellationToken);
    }
}
