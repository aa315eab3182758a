namespace Quickstart;

/// <summary>Every documented operation of one vendor.</summary>
internal interface IVendorTour
{
    /// <summary>The vendor, named as its package is, such as <c>SangomaCrm</c>; <c>--vendor</c> takes it in any case.</summary>
    string Name { get; }

    /// <summary>
    /// Starts the vendor's stub server and a client for it, and gives the operations one by one, each to be run before the next is
    /// asked for; server and client stop when the enumeration ends.
    /// </summary>
    IAsyncEnumerable<Operation> StartAsync(CancellationToken cancellationToken);
}
