using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.CPaaS.Tests.Wire;

/// <summary>A duration with a fraction is the same whether it is read from the bytes or from their text.</summary>
[TestFixture]
public sealed class DurationTests
{
    private static readonly JsonSerializerOptions s_options = new() { Converters = { new SecondsConverter() } };

    [Test]
    public void Any_number_of_seconds_is_the_same_read_from_the_bytes_and_from_their_text() =>
        Prop.ForAll<uint, ulong, byte>((whole, fraction, shape) =>
        {
            string digits = fraction.ToString(CultureInfo.InvariantCulture).PadLeft(shape % 24, '0');
            string text = (shape % 4) switch
            {
                0 => $"{whole % int.MaxValue}.{digits}",
                1 => $"{whole % int.MaxValue}.{digits}{digits}",
                2 => $"{whole % 10}.{digits}e{shape % 9}",
                _ => $"{whole % int.MaxValue}",
            };
            TimeSpan? expected = Duration.Read(text);

            JsonSerializer.Deserialize<TimeSpan?>(text, s_options).Should().Be(expected, text);
            JsonSerializer.Deserialize<TimeSpan?>($"\"{text}\"", s_options).Should().Be(expected, text);
        }).QuickCheckThrowOnFailure();

    [TestCase("2147483647.0", 2147483647)]
    [TestCase("0.0", 0)]
    public void The_ends_are_read(string text, double seconds) => JsonSerializer.Deserialize<TimeSpan?>(text, s_options).Should().Be(TimeSpan.FromSeconds(seconds));

    [TestCase("2147483647.1")]
    [TestCase("-1.5")]
    [TestCase("\"+1.5\"")]
    [TestCase("\"1.5 s\"")]
    [TestCase("\"1.5.2\"")]
    [TestCase("1e300")]
    public void What_is_no_duration_is_refused_all_the_same(string json) =>
        json.Invoking(text => JsonSerializer.Deserialize<TimeSpan?>(text, s_options)).Should().Throw<JsonException>().WithMessage("Expected a duration*");
}
