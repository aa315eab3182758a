namespace Telephony.Sdk.Reliability.Tests.Vendors;

/// <summary>Every client of the SDK.</summary>
internal static class AllVendors
{
    public static IReadOnlyList<VendorUnderTest> All { get; } = [new SangamCrmUnderTest(), new ExotelUnderTest(), new SangomaCrmUnderTest(), new IbizfoneIvrUnderTest(), new CPaaSUnderTest(), new ElisionDialerUnderTest()];

    /// <summary>Every declared operation of every client.</summary>
    public static IReadOnlyList<Call> Calls { get; } = [.. All.SelectMany(vendor => vendor.Calls)];

    /// <summary>Every declared operation that is never sent twice.</summary>
    public static IReadOnlyList<Call> NeverCalls { get; } = [.. Calls.Where(call => call.IsNever)];

    /// <summary>Every declared operation that may be sent twice.</summary>
    public static IReadOnlyList<Call> SafeCalls { get; } = [.. Calls.Where(call => !call.IsNever)];

    public static VendorUnderTest Of<TVendor>()
        where TVendor : VendorUnderTest => All.OfType<TVendor>().Single();
}
