using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.CPaaS.Tests.Wire;

/// <summary>A time is the same whether it is read from the bytes, as nearly all are, or from their text.</summary>
[TestFixture]
public sealed class TimeTests
{
    private const string Format = "ddd, dd MMM yyyy HH:mm:ss 'GMT'";

    private static readonly JsonSerializerOptions s_options = new() { Converters = { new CPaaSInstantConverter(), new CPaaSClockConverter() } };

    [Test]
    [SetCulture("th-TH")]
    public void Any_time_is_the_same_read_from_the_bytes_and_from_their_text() =>
        Prop.ForAll(Times(), time =>
        {
            string text = time.ToString(Format, CultureInfo.InvariantCulture);

            FromBytes(text).Should().Be((true, CPaaSTime.Read(text)));
            Instant(Json(text)).Should().Be(CPaaSTime.Read(text) is { } utc ? new DateTimeOffset(utc, TimeSpan.Zero) : null);
            Clock(Json(text)).Should().Be(CPaaSTime.Read(text));
            (Clock(Json(text))?.Kind ?? DateTimeKind.Unspecified).Should().Be(DateTimeKind.Unspecified);
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Any_time_written_differently_is_the_same_too() =>
        Prop.ForAll(Times(), ArbMap.Default.ArbFor<byte>(), (time, how) =>
        {
            string text = Differently(time.ToString(Format, CultureInfo.InvariantCulture), how % 5);

            FromBytes(text).Read.Should().BeFalse(text);
            Clock(Json(text)).Should().Be(CPaaSTime.Read(text));
            Instant(Json(text))?.DateTime.Should().Be(CPaaSTime.Read(text));
        }).QuickCheckThrowOnFailure();

    [TestCase("Thu, 01 Jan 1970 00:00:00 GMT")]
    [TestCase("Thu, 01 Jan 1970 05:30:00 GMT")]
    public void None_is_none_from_the_bytes_too(string text) => FromBytes(text).Should().Be((true, null));

    [TestCase("Fri, 31 Feb 2023 06:08:09 GMT")]
    [TestCase("Fri, 07 Jul 2023 24:08:09 GMT")]
    [TestCase("Fri, 07 Jul 2023 06:60:09 GMT")]
    [TestCase("Fri, 07 Jul 2023 06:08:60 GMT")]
    [TestCase("Fri, 07 Xxx 2023 06:08:09 GMT")]
    [TestCase("Fri, 07 Jul 2023 06:08:09 IST")]
    [TestCase("Fri, 07-Jul-2023 06:08:09 GMT")]
    public void What_is_no_time_is_none_either_way(string text)
    {
        FromBytes(text).Read.Should().BeFalse();
        text.Invoking(CPaaSTime.Read).Should().Throw<FormatException>();
        text.Invoking(time => Instant(Json(time))).Should().Throw<JsonException>().WithMessage("*a time such as Fri, 07 Jul 2023*");
    }

    [Test]
    public void A_time_is_the_same_when_its_bytes_come_in_pieces_or_escaped()
    {
        const string text = "Fri, 07 Jul 2023 06:08:09 GMT";
        var expected = new DateTimeOffset(2023, 7, 7, 6, 8, 9, TimeSpan.Zero);
        byte[] json = Encoding.UTF8.GetBytes(Json(text));
        for (int cut = 1; cut < json.Length; cut++)
        {
            var last = new Piece(json.AsMemory(cut), cut, next: null);
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(new Piece(json.AsMemory(0, cut), 0, last), 0, last, last.Memory.Length));
            reader.Read();
            new CPaaSInstantConverter().Read(ref reader, typeof(DateTimeOffset?), JsonSerializerOptions.Default).Should().Be(expected);
        }

        Instant("\"\\u0046ri, 07 Jul 2023 06:08:09 GMT\"").Should().Be(expected);
    }

    private static (bool Read, DateTime? Clock) FromBytes(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(Json(text)));
        reader.Read();
        return (CPaaSTime.TryRead(reader, out DateTime? clock), clock);
    }

    private static DateTimeOffset? Instant(string json) => JsonSerializer.Deserialize<DateTimeOffset?>(json, s_options);

    private static DateTime? Clock(string json) => JsonSerializer.Deserialize<DateTime?>(json, s_options);

    private static string Json(string text) => $"\"{text}\"";

    private static string Differently(string text, int how) => how switch
    {
        0 => $" {text} ",
        1 => text.ToUpperInvariant(),
        2 => text.ToLowerInvariant().Replace("gmt", "GMT", StringComparison.Ordinal),
        3 => (text.StartsWith("Mon", StringComparison.Ordinal) ? "Tue" : "Mon") + text[3..],
        _ => "???" + text[3..],
    };

    /// <summary>Whole seconds of all years.</summary>
    private static Arbitrary<DateTime> Times() =>
        ArbMap.Default.GeneratorFor<DateTime>().Select(time => new DateTime(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Unspecified)).ToArbitrary();

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long runningIndex, Piece? next) => (Memory, RunningIndex, Next) = (memory, runningIndex, next);
    }
}
