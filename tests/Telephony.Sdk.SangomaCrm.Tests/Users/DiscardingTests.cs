using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm.Tests.Users;

public sealed class DiscardingTests
{
    private static readonly JsonSerializerOptions s_json = new() { Converters = { new DiscardingConverter() } };

    [TestCase("{\"a\":[1,{\"b\":2}]}")]
    [TestCase("\"test-token\"")]
    [TestCase("null")]
    [TestCase("[]")]
    public void A_discarded_value_is_read_past(string json)
    {
        JsonSerializer.Deserialize<Discarded?[]>($"[{json}]", s_json).Should().Equal([null]);
        JsonSerializer.Serialize<Discarded?>(null, s_json).Should().Be("null");
    }
}
