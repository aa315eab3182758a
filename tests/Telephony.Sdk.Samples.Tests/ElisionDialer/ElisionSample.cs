namespace Telephony.Sdk.Samples.Tests.ElisionDialer;

/// <summary>Starts <c>samples/ElisionDialer</c>.</summary>
internal static class ElisionSample
{
    /// <param name="place">Where it runs.</param>
    /// <param name="password">ELISION_PASSWORD; null for neither that nor ELISION_USER.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellationToken">Ends the waiting for it.</param>
    public static Task<SampleResult> RunAsync(TestPlace place, string? password, string[] arguments, CancellationToken cancellationToken)
    {
        place.Environment["ELISION_USER"] = password is null ? null : Testing.StubVendor.Account;
        place.Environment["ELISION_PASSWORD"] = password;
        return SampleProcess.RunAsync("ElisionDialerSample", place, arguments, cancellationToken);
    }
}
