using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>What the checks of a client let through, its stub takes; and whatever is asked with another credential is refused as the vendor does it.</summary>
/// <typeparam name="TDocument">The vendor's table of calls.</typeparam>
/// <typeparam name="TClient">The interface of its client.</typeparam>
public abstract class LegalRequestsFixture<TDocument, TClient>
    where TDocument : VendorDocument, new()
    where TClient : notnull
{
    private static readonly TDocument s_document = new();

    private static IEnumerable<string> Credentials => s_document.Credentials.Select(credential => credential.Key);

    /// <summary>What else the options say: once for each way that requests travel.</summary>
    protected virtual IReadOnlyList<(string Key, string Value)[]> Ways => [[]];

    /// <summary>Nothing of one seed is remembered for the next.</summary>
    [Test]
    public async Task What_is_let_through_is_taken([Range(1, 10)] int seed) =>
        (await SendAllAsync(s_document.Credentials, seed, areRefused: false)).Should().BeEquivalentTo(s_document.Calls.Where(call => call.Request is not null).Select(call => call.Operation).Distinct(), "each operation is sent");

    [TestCaseSource(nameof(Credentials))]
    public async Task Whatever_is_asked_with_a_wrong_credential_is_refused(string wrong) =>
        await SendAllAsync([.. s_document.Credentials.Select(credential => credential.Key == wrong ? (wrong, "wrong") : credential)], seed: 0, areRefused: true);

    /// <summary>Each operation at least once.</summary>
    protected abstract IEnumerable<Func<Task>> Requests(TClient client, LegalValues values);

    /// <returns>The operations that were sent.</returns>
    private async Task<IReadOnlyCollection<string>> SendAllAsync(IReadOnlyList<(string Key, string Value)> credentials, int seed, bool areRefused)
    {
        var operations = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string Key, string Value)[] way in Ways)
        {
            await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(s_document.Stub);
            await using ServiceProvider services = s_document.Open(stubs.BaseAddress, TimeProvider.System, credentials, way);
            foreach (Func<Task> send in Requests(services.GetRequiredService<TClient>(), new LegalValues(seed)))
            {
                bool isRefused = await IsRefusedAsync(send);

                stubs.Unmatched.Select(request => request.Mismatch).Should().BeEmpty();
                StubRequest sent = stubs.Journal.Requests[^1];
                (areRefused && !(isRefused && sent.Mapping!.Metadata["case"].StartsWith("wrong ", StringComparison.Ordinal))).Should().BeFalse("{0} is refused as the document's wrong credential is", sent);
                operations.Add(sent.Mapping!.Metadata["operation"]);
            }
        }

        return operations;
    }

    /// <summary>What is not there is refused, too.</summary>
    private static async Task<bool> IsRefusedAsync(Func<Task> send)
    {
        try
        {
            await send();
            return false;
        }
        catch (TelephonyApiException)
        {
            return true;
        }
    }
}
