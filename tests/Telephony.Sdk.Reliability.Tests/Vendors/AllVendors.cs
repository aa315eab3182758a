using Telephony.Sdk.DocumentedCalls;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

/// <summary>Every client of the SDK.</summary>
internal static class AllVendors
{
    public static IReadOnlyList<VendorUnderTest> All { get; } = [.. VendorDocument.All.Select(document => new VendorUnderTest(document))];

    /// <summary>Every declared operation of every client.</summary>
    public static IReadOnlyList<Call> Calls { get; } = [.. All.SelectMany(vendor => vendor.Calls)];

    /// <summary>Every declared operation that is never sent twice.</summary>
    public static IReadOnlyList<Call> NeverCalls { get; } = [.. Calls.Where(call => call.IsNever)];

    /// <summary>Every declared operation that may be sent twice.</summary>
    public static IReadOnlyList<Call> SafeCalls { get; } = [.. Calls.Where(call => !call.IsNever)];

    public static VendorUnderTest Of<TDocument>()
        where TDocument : VendorDocument => All.Single(vendor => vendor.Document is TDocument);
}
