using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;

namespace Telephony.Sdk.Testing.Tests.Clients;

/// <summary>What a client lets through, its stub takes; and whatever is asked with another credential is refused as the vendor does it.</summary>
/// <param name="document">Whose client.</param>
/// <param name="settings">What else its options say.</param>
public abstract class ClientFixture<TClient>(VendorDocument document, params (string Key, string Value)[] settings)
    where TClient : notnull
{
    /// <summary>Nothing of one seed is remembered for the next.</summary>
    [Test]
    public async Task What_the_client_lets_through_is_taken([Range(1, 12)] int seed)
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(document.Stub);

        await SendAllAsync(stubs, document.Credentials, new LegalValues(seed), areRefused: false);
    }

    [TestCase(0)]
    [TestCase(1)]
    public async Task Whatever_is_asked_with_a_wrong_credential_is_refused(int wrong)
    {
        if (wrong >= document.Credentials.Count)
        {
            return;
        }

        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(document.Stub);
        (string Key, string Value)[] credentials = [.. document.Credentials.Select((credential, index) => index == wrong ? (credential.Key, "wrong") : credential)];

        await SendAllAsync(stubs, credentials, new LegalValues(wrong), areRefused: true);
    }

    /// <summary>Each operation at least once.</summary>
    internal abstract IEnumerable<Func<Task>> Requests(TClient client, LegalValues values);

    private async Task SendAllAsync(TelephonyStubs stubs, IReadOnlyList<(string Key, string Value)> credentials, LegalValues values, bool areRefused)
    {
        await using ServiceProvider services = document.Open(stubs.BaseAddress, TimeProvider.System, credentials, settings);
        foreach (Func<Task> send in Requests(services.GetRequiredService<TClient>(), values))
        {
            TelephonyApiException? refusal = await RefusalAsync(send);

            stubs.Unmatched.Select(request => request.Mismatch).Should().BeEmpty();
            if (areRefused)
            {
                refusal.Should().NotBeNull("the request was {0}", stubs.Journal.Requests[^1]);
                stubs.Journal.Requests[^1].Mapping!.Metadata["case"].Should().StartWith("wrong ", "the request was {0}", stubs.Journal.Requests[^1]);
            }
        }
    }

    /// <summary>What is not there is refused too.</summary>
    private static async Task<TelephonyApiException?> RefusalAsync(Func<Task> send)
    {
        try
        {
            await send();
            return null;
        }
        catch (TelephonyApiException refusal)
        {
            return refusal;
        }
    }
}
