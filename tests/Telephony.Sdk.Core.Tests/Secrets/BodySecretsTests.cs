using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Secrets;

/// <summary>What a body says of its own secrets.</summary>
public sealed class BodySecretsTests
{
    [Test]
    public void JSON_has_those_of_what_it_was_written_from()
    {
        using var secret = new JsonBody([], new SecretCall());
        using var other = new JsonBody([], new TestCall("1"));

        secret.Secrets.Should().Equal("own-secret");
        other.Secrets.Should().BeEmpty();
    }

    [Test]
    public void A_form_has_those_that_it_was_told()
    {
        using var secret = new FormBody([("pass", "own-secret")], ["own-secret"]);
        using var other = new FormBody([("name", "a")]);

        secret.Secrets.Should().Equal("own-secret");
        other.Secrets.Should().BeEmpty();
    }

    private sealed class SecretCall : ICarriesSecrets
    {
        public IEnumerable<string> Secrets => ["own-secret"];
    }
}
