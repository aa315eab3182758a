using Quickstart;

namespace Telephony.Sdk.Samples.Tests.Quickstart;

/// <summary>A tour whose server does not start.</summary>
internal sealed class BrokenTour : IVendorTour
{
    public string Name => "Broken";

    public IAsyncEnumerable<Operation> StartAsync(CancellationToken cancellationToken) => throw new IOException("No free port.");
}
