namespace Telephony.Sdk.CPaaS.Tests.OneTimePasswords;

[TestFixture]
public sealed class OneTimePasswordsContractTests : CPaaSContractTests
{
    [Test]
    public async Task A_password_is_announced_with_the_body_of_the_curl_example() =>
        (await Client.OneTimePasswords.SendAsync(Password(Speech()))).Id.Should().Be("ae63e9576e");

    [Test]
    public async Task A_password_is_announced_with_every_field()
    {
        CPaaSSpeech speech = Speech();
        speech.LanguageCode = "en-US";
        speech.Engine = CPaaSSpeechEngine.Standard;

        (await Client.OneTimePasswords.SendAsync(Password(speech))).Id.Should().Be("ae63e9576e");
    }

    [Test]
    public async Task A_password_that_the_vendor_echoes_does_not_escape()
    {
        var password = new CPaaSOneTimePassword(Agent, "7309", "AN0000000000", 1, CallerId);

        TelephonyApiException refusal = (await Client.Awaiting(client => client.OneTimePasswords.SendAsync(password)).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.VendorMessage.Should().Be("template AN0000000000 is not approved for ***");
        refusal.ReplyText.Should().NotContain("7309");
        refusal.ToString().Should().NotContain("7309");
    }

    private static CPaaSOneTimePassword Password(CPaaSSpeech? speech) => new(Agent, "1987", "AN2222314c96", repeat: 1, CallerId) { Speech = speech };

    private static CPaaSSpeech Speech() => new() { Voice = CPaaSVoice.Raveena, Volume = CPaaSVolume.Soft, Rate = CPaaSRate.Slow, Pitch = CPaaSPitch.Medium };
}
