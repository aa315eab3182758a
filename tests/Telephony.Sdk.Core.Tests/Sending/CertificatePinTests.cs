using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Options;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class CertificatePinTests
{
    private TelephonyStubs _server = null!;

    [SetUp]
    public async Task Start()
    {
        _server = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { UseHttps = true });
        _server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"1\"}"));
    }

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [Test]
    public async Task The_right_pin_is_enough_for_a_self_signed_certificate()
    {
        string pin = _server.CertificateFingerprint!;
        string withColons = string.Join(':', pin.Chunk(2).Select(pair => new string(pair)));
        foreach (string written in new[] { pin, withColons.ToLowerInvariant() })
        {
            using TestClient client = TestClient.At(_server.BaseAddress, options => options.CertificateFingerprints.Add(written));

            (await client.Endpoints.GetAsync("1")).Id.Should().Be("1");
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_wrong_pin_and_none_are_refused_before_anything_is_sent(bool hasPin)
    {
        using TestClient client = TestClient.At(
            _server.BaseAddress,
            options =>
            {
                if (hasPin)
                {
                    options.CertificateFingerprints.Add(new string('0', 64));
                }
            });

        var thrown = await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyTransportException>();

        thrown.Which.MayHaveTakenEffect.Should().BeFalse();
        thrown.Which.Message.Should().Contain("CertificateFingerprints").And.EndWith("Nothing was sent.");
        _server.Journal.Count().Should().Be(0);
        _server.Journal.ConnectionCount.Should().Be(1, "trying again cannot help");
    }

    [TestCase("", false)]
    [TestCase("abc", false)]
    [TestCase("zz00000000000000000000000000000000000000000000000000000000000000", false)]
    [TestCase("AA00000000000000000000000000000000000000000000000000000000000000", true)]
    [TestCase("aa:00 000000000000000000000000000000000000000000000000000000000000", true)]
    public void A_fingerprint_has_64_hexadecimal_digits(string text, bool isOne) => CertificatePins.IsFingerprint(text).Should().Be(isOne);

    [Test]
    public void No_certificate_is_never_accepted()
    {
        var options = new TestOptions();
        CertificatePins.From(options).Should().BeNull();
        options.CertificateFingerprints.Add(new string('0', 64));

        CertificatePins.From(options)!.Accept(certificate: null).Should().BeFalse();
    }
}
