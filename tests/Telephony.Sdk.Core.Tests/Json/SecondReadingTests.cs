using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Core.Tests.Json;

public sealed class SecondReadingTests
{
    [Test]
    public void An_odd_field_is_none_and_its_raw_value_is_kept()
    {
        OddRow row = Read("""{"id":"1","count":"many","at":{"x":1},"other":5,"AdditionalFields":6,"name":"a"}""", OddContext.Default.OddRow);

        row.Should().BeEquivalentTo(new { Id = "1", Count = (long?)null, At = (DateTime?)null, Name = "a" });
        Raw(row).Should().BeEquivalentTo(new Dictionary<string, string> { ["count"] = "\"many\"", ["at"] = """{"x":1}""", ["other"] = "5", ["AdditionalFields"] = "6" });
    }

    [Test]
    public void An_odd_field_of_one_row_takes_nothing_of_the_others()
    {
        List<OddRow?> rows = Read("""[{"id":"1","count":1},{"id":{},"count":2},null,{"id":"4","count":[1,2]}]""", OddContext.Default.ListOddRow);

        rows.Select(row => (row?.Id, row?.Count)).Should().Equal(("1", 1), (null, 2), (null, null), ("4", null));
        Raw(rows[1]!).Should().Equal(new Dictionary<string, string> { ["id"] = "{}" });
        rows[2].Should().BeNull();
    }

    [Test]
    public void A_field_that_is_deep_or_whose_name_is_no_text_takes_nothing_with_it()
    {
        string deep = new string('[', 80) + new string(']', 80);

        List<OddRow?> rows = Read($$"""[{"id":"1","at":{{deep}},"other":{{deep}}},{"id":"2","\ud800":1,"count":2}]""", OddContext.Default.ListOddRow);

        rows.Select(row => (row!.Id, row.Count)).Should().Equal(("1", null), ("2", 2));
        Raw(rows[0]!).Should().Equal(new Dictionary<string, string> { ["at"] = deep, ["other"] = deep });
        Raw(rows[1]!).Should().Equal(new Dictionary<string, string> { [@"\ud800"] = "1" });
    }

    [TestCase("5")]
    [TestCase("\"row\"")]
    [TestCase("[1]")]
    [TestCase("true")]
    public void A_row_that_is_no_object_is_there_with_its_raw_value(string row)
    {
        List<OddRow?> rows = Read($$"""[{"id":"1"},{{row}},{"id":"3"}]""", OddContext.Default.ListOddRow);

        rows.Select(read => read!.Id).Should().Equal("1", null, "3");
        Raw(rows[1]!).Should().Equal(new Dictionary<string, string> { [string.Empty] = row });
    }

    [Test]
    public void A_part_of_a_part_is_mended_where_it_is()
    {
        OddRow row = Read("""{"id":"1","inner":{"id":"2","count":{}},"rows":[{"id":"3","count":"x"},{"id":"4"}]}""", OddContext.Default.OddRow);

        row.Inner!.Id.Should().Be("2");
        Raw(row.Inner).Should().Equal(new Dictionary<string, string> { ["count"] = "{}" });
        row.Rows!.Select(inner => inner.Id).Should().Equal("3", "4");
        row.AdditionalFields.Should().BeNull();
    }

    [TestCase("""{"id":"1","inner":5,"rows":{"a":1}}""")]
    public void A_part_of_another_kind_is_kept_raw(string json)
    {
        OddRow row = Read(json, OddContext.Default.OddRow);

        row.Inner.Should().BeNull();
        Raw(row).Should().Equal(new Dictionary<string, string> { ["inner"] = "5", ["rows"] = """{"a":1}""" });
    }

    [Test]
    public void An_odd_field_is_none_where_nothing_keeps_it() =>
        Read("""{"id":{},"to":"2"}""", TestJsonContext.Default.TestCall).Should().Be(new TestCall(Id: null, To: "2"));

    [Test]
    public void Half_a_character_is_kept_raw()
    {
        OddRow row = Read("""{"id":"1","name":"a\ud83d"}""", OddContext.Default.OddRow);

        row.Name.Should().BeNull();
        Raw(row).Should().Equal(new Dictionary<string, string> { ["name"] = "\"a\\ud83d\"" });
    }

    [TestCase("[1]")]
    [TestCase("5")]
    [TestCase("{\"id\":")]
    public void What_is_no_such_reply_is_not_read(string json) =>
        SecondReading.TryRead(Encoding.UTF8.GetBytes(json), OddContext.Default.OddRow, out _).Should().BeFalse();

    private static T Read<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        SecondReading.TryRead(Encoding.UTF8.GetBytes(json), type, out T? value).Should().BeTrue();
        return value!;
    }

    private static Dictionary<string, string> Raw(OddRow row) => row.AdditionalFields!.ToDictionary(field => field.Key, field => field.Value.GetRawText());
}

internal sealed class OddRow
{
    [JsonPropertyName("id"), JsonConverter(typeof(LenientStringConverter))]
    public string? Id { get; set; }

    [JsonPropertyName("name"), JsonConverter(typeof(LenientStringConverter))]
    public string? Name { get; set; }

    [JsonPropertyName("count"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Count { get; set; }

    [JsonPropertyName("at"), JsonConverter(typeof(WallClockConverter))]
    public DateTime? At { get; set; }

    [JsonPropertyName("inner")]
    public OddRow? Inner { get; set; }

    [JsonPropertyName("rows")]
    public List<OddRow>? Rows { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }
}

[JsonSerializable(typeof(List<OddRow?>))]
[JsonSerializable(typeof(OddRow))]
internal sealed partial class OddContext : JsonSerializerContext;
