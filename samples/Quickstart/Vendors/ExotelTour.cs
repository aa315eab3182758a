using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

namespace Quickstart.Vendors;

/// <summary>Exotel: the section on it in SangamCRM's document.</summary>
internal sealed class ExotelTour : IVendorTour
{
    public string Name => "Exotel";

    public async IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddExotel(Section.Of(("BaseAddress", stubs[StubVendor.Exotel].AbsoluteUri), ("AccountSid", "test-sid"), ("ApiKey", StubVendor.Account), ("ApiToken", StubVendor.Token))).Services
            .BuildServiceProvider();
        IExotelClient exotel = services.GetRequiredService<IExotelClient>();

        yield return new("3. Exotel Click-to-Call", "Calls.ConnectAsync, GetAsync", async () =>
        {
            ExotelCall call = await exotel.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890"), cancellationToken);
            ExotelCall later = await exotel.Calls.GetAsync(call.Sid ?? throw new StepFailedException("The call has no id to read it back by."), cancellationToken);
            return Words.Of($"{call.Sid}, {call.From} -> {call.To}, {call.Status}; read back: {later.Status} after {later.Duration:c}");
        });
    }
}
