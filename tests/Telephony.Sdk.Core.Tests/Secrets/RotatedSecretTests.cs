using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Core.Tests.Secrets;

/// <summary>What is hidden while credentials change.</summary>
public sealed class RotatedSecretTests
{
    [Test]
    public void An_operation_on_its_way_hides_its_own_secrets_and_all_credentials()
    {
        using HttpRequestMessage request = Requests.New("AddAgentAsync", "https://vendor.example/api/agents", new SecretContent());
        var operation = Operation.Of(request);
        operation.Account.Hide(["credential-1"]);
        operation.Scrubber.Scrub("own-secret credential-1").Should().Be("*** ***");

        operation.Account.Hide(["credential-2"]);

        operation.Scrubber.Scrub("own-secret credential-1 credential-2").Should().Be("*** *** ***");
    }

    [Test]
    public void An_operation_makes_a_scrubber_only_for_secrets_of_its_own_and_once_for_all_texts()
    {
        using HttpRequestMessage request = Requests.New("GetAsync", "https://vendor.example/api/calls/1");
        using HttpRequestMessage secret = Requests.New("AddAgentAsync", "https://vendor.example/api/agents", new SecretContent());
        Operation operation = Operation.Of(request);
        Operation own = Operation.Of(secret);
        Scrubber made = own.Scrubber;

        operation.Scrubber.Should().BeSameAs(operation.Account.Scrubber);
        made.Should().NotBeSameAs(own.Account.Scrubber).And.BeSameAs(own.Scrubber);
    }

    [Test]
    public void The_last_32_before_are_hidden_and_no_more()
    {
        using HttpRequestMessage request = Requests.New("GetAsync", "https://vendor.example/api/calls/1");
        VendorAccount account = Operation.Of(request).Account;
        string[] credentials = [.. Enumerable.Range(10, 50).Select(i => $"credential-{i}")];
        foreach (string credential in credentials)
        {
            account.Hide([credential]);
        }

        credentials.Where(credential => account.Scrubber.IsClean(credential)).Should().Equal(credentials[..^33]);
    }

    private sealed class SecretContent() : StringContent("own-secret"), ICarriesSecrets
    {
        public IEnumerable<string> Secrets => ["own-secret"];
    }
}
