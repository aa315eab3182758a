using Telephony.Sdk.Downloads;

namespace Telephony.Sdk.Core.Tests.Downloads;

/// <summary>A name that a server sent is one that each system takes, for what it is.</summary>
public sealed class DownloadFileNameTests
{
    [TestCase("a.wav", "a.wav")]
    [TestCase("a", "a.wav")]
    [TestCase("q-600-1551929887.12", "q-600-1551929887.12.wav")]
    [TestCase("a.wav.", "a.wav")]
    [TestCase("a. .", "a.wav")]
    [TestCase("a<b>.gsm", "a_b_.gsm")]
    [TestCase("CON", "_CON.wav")]
    [TestCase("com1.mp3", "_com1.mp3")]
    [TestCase("nul.a.mp3", "_nul.a.mp3")]
    [TestCase("console.mp3", "console.mp3")]
    public void A_name_has_an_extension_and_is_no_device(string sent, string expected) => DownloadFileName.Of(sent, "1.1", "audio/x-wav").Should().Be(expected);

    [TestCase("audio/gsm", "1551929887.12.gsm")]
    [TestCase("audio/unheard-of", "1551929887.12")]
    [TestCase(null, "1551929887.12")]
    public void Without_a_name_it_is_the_id_with_the_extension_of_its_type(string? contentType, string expected) => DownloadFileName.Of(sent: null, "1551929887.12", contentType).Should().Be(expected);

    [Test]
    public void A_long_name_is_cut_and_keeps_its_extension()
    {
        DownloadFileName.Of(new string('a', 300) + ".mp3", "1.1", "audio/x-wav").Should().Be(new string('a', 200) + ".mp3");
        DownloadFileName.Of(string.Concat(Enumerable.Repeat("\U0001F600", 99)), "1.1", "audio/x-wav").Should().Be(string.Concat(Enumerable.Repeat("\U0001F600", 50)) + ".wav");
        DownloadFileName.Of(sent: null, new string('1', 300), "audio/x-wav").Should().Be(new string('1', 200) + ".wav");
    }
}
