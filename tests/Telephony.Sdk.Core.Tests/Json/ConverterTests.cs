using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.Core.Tests.Json;

public sealed class ConverterTests
{
    [TestCase("\"a\"", "a")]
    [TestCase("\"\"", "")]
    [TestCase("null", null)]
    [TestCase("1688710079.868", "1688710079.868")]
    [TestCase("1688710079.860", "1688710079.860")]
    [TestCase("0.10", "0.10")]
    [TestCase("-1", "-1")]
    [TestCase("1E3", "1E3")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567890")]
    [TestCase("true", "true")]
    [TestCase("false", "false")]
    [TestCase("[\"a\"]", "a")]
    [TestCase("[0.10]", "0.10")]
    [TestCase("[[\"a\"]]", "a")]
    [TestCase("[]", null)]
    [TestCase("[null]", null)]
    public void A_text_keeps_the_digits_as_they_were_sent(string json, string? expected) => Read<string?>(json, new LenientStringConverter()).Should().Be(expected);

    [TestCase("[\"a\",\"b\"]")]
    [TestCase("[{}]")]
    [TestCase("{}")]
    public void Several_values_are_no_text(string json) => ShouldBeRefused<string?>(json, new LenientStringConverter(), json.Contains(',', StringComparison.Ordinal) ? "one value" : "a text");

    [TestCase("\"a\"", "a")]
    [TestCase("1688710079.860", "1688710079.860")]
    [TestCase("\"\"", null)]
    [TestCase("\"  \"", null)]
    [TestCase("null", null)]
    public void An_empty_text_is_none_where_it_means_that(string json, string? expected) => Read<string?>(json, new FilledStringConverter()).Should().Be(expected);

    [TestCase("1", 1L)]
    [TestCase("\"1\"", 1L)]
    [TestCase("\" 42 \"", 42L)]
    [TestCase("-7", -7L)]
    [TestCase("\"-7\"", -7L)]
    [TestCase("\"+7\"", 7L)]
    [TestCase("[248]", 248L)]
    [TestCase("[\"248\"]", 248L)]
    [TestCase("[[248]]", 248L)]
    [TestCase("[]", null)]
    [TestCase("[[]]", null)]
    [TestCase("[null]", null)]
    [TestCase("null", null)]
    [TestCase("\"\"", null)]
    [TestCase("\"  \"", null)]
    [TestCase("1.9", 1L)]
    [TestCase("-1.9", -1L)]
    [TestCase("\"12.50\"", 12L)]
    [TestCase("1e3", 1000L)]
    [TestCase("true", 1L)]
    [TestCase("false", 0L)]
    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("\"9223372036854775807\"", long.MaxValue)]
    [TestCase("\"-9223372036854775808\"", long.MinValue)]
    public void A_whole_number_comes_in_many_ways(string json, long? expected) => Read<long?>(json, new LenientInt64Converter()).Should().Be(expected);

    [TestCase("9223372036854775808")]
    [TestCase("1e400")]
    [TestCase("\"many\"")]
    [TestCase("\"1 2\"")]
    [TestCase("\"n/a\"")]
    [TestCase("\"\u0967\"")]
    [TestCase("[1,2]")]
    [TestCase("[[1],2]")]
    [TestCase("{}")]
    [TestCase("[{}]")]
    public void Other_text_is_no_whole_number(string json) => ShouldBeRefused<long?>(json, new LenientInt64Converter(), json.Contains(',', StringComparison.Ordinal) ? "one value" : "a whole number");

    [TestCase("\"null\"")]
    [TestCase("\"None\"")]
    [TestCase("\"NaN\"")]
    [TestCase("\"Infinity\"")]
    [TestCase("\"-Infinity\"")]
    [TestCase("[\"None\"]")]
    public void A_word_for_nothing_is_none(string json)
    {
        Read<string?>(json, new LenientStringConverter()).Should().BeNull();
        Read<string?>(json, new FilledStringConverter()).Should().BeNull();
        Read<bool?>(json, new LenientBooleanConverter()).Should().BeNull();
        Read<long?>(json, new LenientInt64Converter()).Should().BeNull();
        Read<TimeSpan?>(json, new SecondsConverter()).Should().BeNull();
        Read<DateTime?>(json, new WallClockConverter()).Should().BeNull();
        Read<DateTimeOffset?>(json, new UnixTimeConverter()).Should().BeNull();
        Read<CallDirection>(json, new OpenValueConverter<CallDirection>()).Value.Should().BeEmpty();
        NoValue.IsWord(json.Trim('[', ']', '"')).Should().BeTrue();
    }

    [TestCase("Null")]
    [TestCase("NULL")]
    [TestCase("none")]
    [TestCase("nan")]
    [TestCase("nulls")]
    [TestCase("Infinit")]
    [TestCase("Nan")]
    public void A_name_that_looks_like_it_is_none_of_these(string name) => Read<string?>($"\"{name}\"", new LenientStringConverter()).Should().Be(name);

    [TestCase("null", 0)]
    [TestCase("\"\"", 0)]
    [TestCase("\"2147483647\"", int.MaxValue)]
    [TestCase("-2147483648", int.MinValue)]
    [TestCase("[5]", 5)]
    public void A_small_number_counts_none_as_zero(string json, int expected) => Read<int>(json, new LenientInt32Converter()).Should().Be(expected);

    [TestCase("2147483648")]
    [TestCase("\"-2147483649\"")]
    public void A_number_too_large_for_32_bits_is_refused(string json) => ShouldBeRefused<int>(json, new LenientInt32Converter(), "32 bits");

    [TestCase("true", true)]
    [TestCase("false", false)]
    [TestCase("\"true\"", true)]
    [TestCase("\"FALSE\"", false)]
    [TestCase("\" True \"", true)]
    [TestCase("1", true)]
    [TestCase("0", false)]
    [TestCase("\"1\"", true)]
    [TestCase("\"0\"", false)]
    [TestCase("\" 1 \"", true)]
    [TestCase("\" 0 \"", false)]
    [TestCase("null", null)]
    [TestCase("\"\"", null)]
    [TestCase("[true]", true)]
    [TestCase("[\"0\"]", false)]
    [TestCase("[]", null)]
    public void A_yes_or_no_comes_in_many_ways(string json, bool? expected) => Read<bool?>(json, new LenientBooleanConverter()).Should().Be(expected);

    [TestCase("2")]
    [TestCase("\"yes\"")]
    [TestCase("[1,0]")]
    [TestCase("{}")]
    public void Other_text_is_no_yes_or_no(string json) => ShouldBeRefused<bool?>(json, new LenientBooleanConverter(), json.Contains(',', StringComparison.Ordinal) ? "one value" : "true or false");

    [TestCase("\"2023-07-11 09:00:00\"", "2023-07-11 09:00:00")]
    [TestCase("\"0000-00-00 00:00:00\"", null)]
    [TestCase("\"1970-01-01 05:30:00\"", null)]
    [TestCase("null", null)]
    [TestCase("\"\"", null)]
    public void A_clock_reading_has_no_zone(string json, string? expected) =>
        Read<DateTime?>(json, new WallClockConverter()).Should().Be(expected is null ? null : DateTime.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [TestCase("\"yesterday\"")]
    [TestCase("1688710079")]
    [TestCase("{}")]
    public void Other_text_is_no_clock_reading(string json) => ShouldBeRefused<DateTime?>(json, new WallClockConverter(), json == "{}" ? "a text" : "yyyy-MM-dd HH:mm:ss");

    [TestCase("60", 60)]
    [TestCase("\"60\"", 60)]
    [TestCase("0", 0)]
    [TestCase("12.7", 12.7)]
    [TestCase("17.0311", 17.0311)]
    [TestCase("0.1234567", 0.1234567)]
    [TestCase("9.12345678901234567890", 9.1234567)]
    [TestCase("\"17.90\"", 17.9)]
    [TestCase("\" 17.9 \"", 17.9)]
    [TestCase("\"1\\u0037\"", 17)]
    [TestCase("\".5\"", 0.5)]
    [TestCase("\"5.\"", 5)]
    [TestCase("1e2", 100)]
    [TestCase("1.5e1", 15)]
    [TestCase("[60]", 60)]
    [TestCase("\"00:01:00\"", 60)]
    [TestCase("\"25:00:17\"", 90017)]
    [TestCase("2147483647", 2147483647)]
    public void A_duration_is_seconds(string json, double seconds) => Read<TimeSpan?>(json, new SecondsConverter()).Should().Be(TimeSpan.FromSeconds(seconds));

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("[]")]
    public void No_duration_is_null(string json) => Read<TimeSpan?>(json, new SecondsConverter()).Should().BeNull();

    [TestCase("-1")]
    [TestCase("\"+1\"")]
    [TestCase("2147483648")]
    [TestCase("2147483647.0000001")]
    [TestCase("true")]
    [TestCase("\"1.5.5\"")]
    [TestCase("\"1.:\"")]
    [TestCase("\"1.x\"")]
    [TestCase("\"1.5 s\"")]
    [TestCase("\"00:60:00\"")]
    [TestCase("\"00:00:60\"")]
    [TestCase("\"1:2\"")]
    [TestCase("\"-00:00:01\"")]
    [TestCase("\"100000:00:00\"")]
    [TestCase("\"a while\"")]
    [TestCase("[1,2]")]
    public void Other_numbers_are_no_duration(string json) => ShouldBeRefused<TimeSpan?>(json, new SecondsConverter(), json.Contains(',', StringComparison.Ordinal) ? "one value" : "seconds");

    [TestCase("1688710079", "2023-07-07T06:07:59Z")]
    [TestCase("\"1688710079\"", "2023-07-07T06:07:59Z")]
    [TestCase("1688710079.868", "2023-07-07T06:07:59Z")]
    [TestCase("253402300799", "9999-12-31T23:59:59Z")]
    public void An_instant_is_seconds_since_1970(string json, string expected) =>
        Read<DateTimeOffset?>(json, new UnixTimeConverter()).Should().Be(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [TestCase("0")]
    [TestCase("\"0\"")]
    [TestCase("null")]
    [TestCase("\"\"")]
    public void Zero_and_none_are_no_instant(string json) => Read<DateTimeOffset?>(json, new UnixTimeConverter()).Should().BeNull();

    [TestCase("-1", "seconds since 1970")]
    [TestCase("253402300800", "seconds since 1970")]
    [TestCase("\"2023-07-07\"", "a whole number")]
    public void Other_numbers_are_no_instant(string json, string expected) => ShouldBeRefused<DateTimeOffset?>(json, new UnixTimeConverter(), expected);

    [TestCase("\"inbound\"", "inbound")]
    [TestCase("\"Sideways\"", "Sideways")]
    [TestCase("3", "3")]
    [TestCase("null", "")]
    public void An_open_word_is_kept_as_it_was_sent(string json, string expected)
    {
        CallDirection direction = JsonSerializer.Deserialize<CallDirection>(json);

        direction.Value.Should().Be(expected);
        JsonSerializer.Serialize(direction).Should().Be($"\"{expected}\"");
    }

    [TestCase("\"inbound\"")]
    [TestCase("\"sideways\"")]
    [TestCase("1688710079.860")]
    public void A_value_is_the_same_when_its_bytes_come_in_pieces(string json)
    {
        for (int cut = 1; cut < json.Length; cut++)
        {
            InPieces(json, cut, (ref reader) => LenientStringConverter.ReadValue(ref reader)).Should().Be(json.Trim('"'));
            InPieces(json, cut, (ref reader) => new OpenValueConverter<CallDirection>().Read(ref reader, typeof(CallDirection), JsonSerializerOptions.Default).Value).Should().Be(json.Trim('"'));
        }
    }

    [Test]
    public void A_value_whose_bytes_come_in_pieces_is_not_the_one_before_it()
    {
        LastInPieces("""["NaN","a"]""", (ref reader) => LenientStringConverter.ReadValue(ref reader)).Should().AllBe("a");
        LastInPieces("""["0","1"]""", (ref reader) => new LenientBooleanConverter().Read(ref reader, typeof(bool?), JsonSerializerOptions.Default)).Should().AllBeEquivalentTo(true);
        LastInPieces("""["5","17.9"]""", (ref reader) => new SecondsConverter().Read(ref reader, typeof(TimeSpan?), JsonSerializerOptions.Default)).Should().AllBeEquivalentTo(TimeSpan.FromSeconds(17.9));
    }

    [Test]
    public void A_known_open_word_is_not_made_anew() =>
        JsonSerializer.Deserialize<CallDirection>("\"inbound\"").Value.Should().BeSameAs(CallDirection.Inbound.Value);

    [Test]
    public void What_is_written_is_what_is_read()
    {
        Write<long?>(-5, new LenientInt64Converter()).Should().Be("-5");
        Write<long?>(null, new LenientInt64Converter()).Should().Be("null");
        Write<int>(5, new LenientInt32Converter()).Should().Be("5");
        Write<bool?>(true, new LenientBooleanConverter()).Should().Be("true");
        Write<bool?>(false, new LenientBooleanConverter()).Should().Be("false");
        Write<bool?>(null, new LenientBooleanConverter()).Should().Be("null");
        Write<string?>("a", new LenientStringConverter()).Should().Be("\"a\"");
        Write<TimeSpan?>(TimeSpan.FromSeconds(61.9), new SecondsConverter()).Should().Be("61.9");
        Write<DateTime?>(new DateTime(2023, 7, 11, 9, 0, 0), new WallClockConverter()).Should().Be("\"2023-07-11 09:00:00\"");
        Write<DateTime?>(null, new WallClockConverter()).Should().Be("null");
        Write<TimeSpan?>(null, new SecondsConverter()).Should().Be("null");
        Write<DateTimeOffset?>(DateTimeOffset.FromUnixTimeSeconds(1688710079), new UnixTimeConverter()).Should().Be("1688710079");
        Write<DateTimeOffset?>(null, new UnixTimeConverter()).Should().Be("null");
    }

    [Test]
    public void Any_open_word_survives_the_way_there_and_back() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            // JSON carries no half of a surrogate pair.
            string word = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? string.Empty));
            return JsonSerializer.Deserialize<CallDirection>(JsonSerializer.Serialize(new CallDirection(word))).Value == word;
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Any_bytes_end_in_a_value_or_a_JsonException() =>
        Prop.ForAll<byte[], byte>((noise, shape) =>
        {
            byte[] bytes = (shape % 4) switch
            {
                0 => noise,
                1 => [(byte)'"', .. noise, (byte)'"'],
                2 => [(byte)'[', .. noise, (byte)']'],
                _ => Encoding.UTF8.GetBytes(Convert.ToHexString(noise)),
            };
            ShouldEndWell<string?>(bytes, new LenientStringConverter());
            ShouldEndWell<string?>(bytes, new FilledStringConverter());
            ShouldEndWell<long?>(bytes, new LenientInt64Converter());
            ShouldEndWell<int>(bytes, new LenientInt32Converter());
            ShouldEndWell<bool?>(bytes, new LenientBooleanConverter());
            ShouldEndWell<TimeSpan?>(bytes, new SecondsConverter());
            ShouldEndWell<DateTimeOffset?>(bytes, new UnixTimeConverter());
            ShouldEndWell<DateTime?>(bytes, new WallClockConverter());
            ShouldEndWell<CallDirection>(bytes, new OpenValueConverter<CallDirection>());
        }).QuickCheckThrowOnFailure();

    private static void ShouldEndWell<T>(byte[] json, System.Text.Json.Serialization.JsonConverter converter)
    {
        try
        {
            JsonSerializer.Deserialize<T>(json, With(converter));
        }
        catch (JsonException exception)
        {
            exception.Message.Should().NotBeEmpty();
        }
    }

    /// <summary>With our words on what was expected, which the serializer would not have.</summary>
    private static void ShouldBeRefused<T>(string json, System.Text.Json.Serialization.JsonConverter converter, string expected) =>
        json.Invoking(it => Read<T>(it, converter)).Should().Throw<JsonException>().WithMessage($"*xpected*{expected}*");

    private delegate T ValueReader<T>(ref Utf8JsonReader reader);

    /// <summary>The last of an array of two, cut at each of its bytes.</summary>
    private static IEnumerable<T> LastInPieces<T>(string json, ValueReader<T> read)
    {
        int start = json.IndexOf(',', StringComparison.Ordinal) + 1;
        return [.. Enumerable.Range(start + 1, json.Length - start - 2).Select(cut => InPieces(json, cut, read, tokensBefore: 2))];
    }

    private static T InPieces<T>(string json, int cut, ValueReader<T> read, int tokensBefore = 0)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var last = new Piece(bytes.AsMemory(cut), runningIndex: cut, next: null);
        var first = new Piece(bytes.AsMemory(0, cut), runningIndex: 0, last);
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        for (int i = 0; i <= tokensBefore; i++)
        {
            reader.Read();
        }

        return read(ref reader);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long runningIndex, Piece? next) => (Memory, RunningIndex, Next) = (memory, runningIndex, next);
    }

    private static T? Read<T>(string json, System.Text.Json.Serialization.JsonConverter converter) => JsonSerializer.Deserialize<T>(json, With(converter));

    private static string Write<T>(T value, System.Text.Json.Serialization.JsonConverter converter) => JsonSerializer.Serialize(value, With(converter));

    private static JsonSerializerOptions With(System.Text.Json.Serialization.JsonConverter converter) => new() { Converters = { converter } };
}
