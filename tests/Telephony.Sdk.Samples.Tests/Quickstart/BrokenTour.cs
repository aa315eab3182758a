using Quickstart;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.Quickstart;

/// <summary>A tour that does not start.</summary>
internal sealed class BrokenTour : IVendorTour
{
    public string Name => "Broken";

    public IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, CancellationToken cancellationToken) => throw new IOException("No free port.");
}
