using System.Runtime.CompilerServices;
using Quickstart;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.Quickstart;

/// <summary>A tour whose operations do what a test says.</summary>
internal sealed class FakeTour(string name, params Func<string>[] operations) : IVendorTour
{
    public string Name => name;

    /// <summary>Whether its client would be disposed by now.</summary>
    public bool HasEnded { get; private set; }

    public async IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            foreach (Func<string> operation in operations)
            {
                await Task.Yield();
                yield return new("GET calls", "Calls.ListAsync", () => Task.FromResult(operation()));
            }
        }
        finally
        {
            HasEnded = true;
        }
    }
}
