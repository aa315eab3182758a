using Telephony.Sdk.Testing;

namespace Quickstart;

/// <summary>Every documented operation of one vendor.</summary>
internal interface IVendorTour
{
    /// <summary>The vendor, named as its package is, such as <c>SangomaCrm</c>; <c>--vendor</c> takes it in any case.</summary>
    string Name { get; }

    /// <summary>
    /// Makes a client of the vendor's stub server, and gives the operations one by one, each to be run before the next is asked for;
    /// the client is disposed when the enumeration ends.
    /// </summary>
    /// <param name="stubs">Where the stub servers are: in this process, or in another one.</param>
    /// <param name="cancellationToken">Ends it.</param>
    IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, CancellationToken cancellationToken);
}
