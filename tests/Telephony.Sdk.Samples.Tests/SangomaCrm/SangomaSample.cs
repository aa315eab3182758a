namespace Telephony.Sdk.Samples.Tests.SangomaCrm;

/// <summary>Starts <c>samples/SangomaCrm</c>.</summary>
internal static class SangomaSample
{
    /// <param name="place">Where it runs.</param>
    /// <param name="token">SANGOMA_TOKEN; null for none.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellationToken">Ends the waiting for it.</param>
    public static SampleProcess Start(TestPlace place, string? token, string[] arguments, CancellationToken cancellationToken)
    {
        place.Environment["SANGOMA_TOKEN"] = token;
        return SampleProcess.Start("SangomaCrmSample", place, arguments, cancellationToken);
    }

    /// <inheritdoc cref="Start"/>
    public static async Task<SampleResult> RunAsync(TestPlace place, string? token, string[] arguments, CancellationToken cancellationToken)
    {
        using SampleProcess process = Start(place, token, arguments, cancellationToken);
        return await process.EndAsync(cancellationToken);
    }
}
