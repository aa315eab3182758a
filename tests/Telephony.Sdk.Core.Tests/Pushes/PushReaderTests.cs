namespace Telephony.Sdk.Core.Tests.Pushes;

/// <summary>A push comes once: in whichever way it was sent, it is read.</summary>
public sealed class PushReaderTests
{
    private const string TwoLegs = """[{"OnCallDuration":21,"Status":"completed"},{"OnCallDuration":8,"Status":"busy"}]""";

    [TestCase("""{"CallId":"1","x":"2"}""")]
    [TestCase("\uFEFF  {\"CallId\":1,\"x\":\"2\"}\n")]
    [TestCase("""{"callid":"1","x":"2"}""")]
    [TestCase("""{"CallId":"1","x":"2",}""", Description = "JSON but for a comma.")]
    [TestCase("""[{"CallId":"1","x":"2"}]""")]
    [TestCase("CallId=1&x=2")]
    [TestCase("?callid=1&x=2")]
    [TestCase(" CALLID = 1 &x=2")]
    [TestCase("payload=%7B%22CallId%22%3A%221%22%2C%22x%22%3A%222%22%7D")]
    [TestCase("%7B%22CallId%22%3A%221%22%2C%22x%22%3A%222%22%7D", Description = "JSON that is called a form.")]
    [TestCase("%7B%22CallId%22%3A%221%22%2C%22x%22%3A%222%22%7D=")]
    [TestCase("""{"event":{"CallId":"1","x":"2"}}""")]
    [TestCase("""{"event":{"CallId":"1"},"x":"2"}""")]
    [TestCase("""{"data":"{\"CallId\":\"1\",\"x\":\"2\"}"}""")]
    [TestCase("""{"a":{"b":[{"c":"{\"CallId\":\"1\",\"x\":\"2\"}"}]}}""")]
    [TestCase("""{"event":{"CallId":"1","x":"2"},"about":{"version":3}}""", "about")]
    public void It_is_found_wherever_it_stands(string text, string? other = null)
    {
        PushedCall call = Read(text)!;

        call.Id.Should().Be("1");
        call.AdditionalFields!["x"].GetString().Should().Be("2");
        call.AdditionalFields.Keys.Should().BeEquivalentTo(other is null ? ["x"] : ["x", other]);
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("x=1&y=2")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("7")]
    [TestCase("[7]")]
    [TestCase("""{"x":{"y":{"z":1}}}""")]
    [TestCase("""{"CallId":"1""", Description = "It broke off.")]
    [TestCase("""[{"CallId":"1"},{"CallId":"2"}]""", Description = "Which of them?")]
    [TestCase("""{"a":{"CallId":"1"},"b":{"CallId":"2"}}""")]
    [TestCase("""{"a":{"b":{"c":{"d":{"e":{"CallId":"1"}}}}}}""", Description = "Nobody hides a call that deep.")]
    [TestCase("AdditionalFields=1")]
    public void What_is_no_push_is_none(string? text) => Read(text).Should().BeNull();

    [TestCase("""{"CallId":"1","Legs":LEGS}""")]
    [TestCase("""{"CallId":"1","Legs":"LEGS_IN_TEXT"}""")]
    [TestCase("""{"CallId":"1","Legs":{"0":{"OnCallDuration":21,"Status":"completed"},"1":{"OnCallDuration":8,"Status":"busy"}}}""")]
    [TestCase("CallId=1&Legs=LEGS_IN_FORM")]
    [TestCase("CallId=1&Legs[0][OnCallDuration]=21&Legs[0][Status]=completed&Legs[1][OnCallDuration]=8&Legs[1][Status]=busy")]
    [TestCase("CallId=1&Legs%5B0%5D%5BOnCallDuration%5D=21&Legs%5B0%5D%5BStatus%5D=completed&Legs%5B1%5D%5BOnCallDuration%5D=8&Legs%5B1%5D%5BStatus%5D=busy")]
    [TestCase("Legs[1].Status=busy&Legs[1].OnCallDuration=8&CallId=1&Legs[0].OnCallDuration=21&Legs[0].Status=completed")]
    [TestCase("CallId=1&Legs.0.OnCallDuration=21&Legs.0.Status=completed&Legs.1.OnCallDuration=8&Legs.1.Status=busy")]
    [TestCase("""{"CallId":"1","Legs[0][OnCallDuration]":"21","Legs[0][Status]":"completed","Legs[1][OnCallDuration]":"8","Legs[1][Status]":"busy"}""")]
    [TestCase("CallId=1&legs[10][Status]=busy&legs[10][OnCallDuration]=8&legs[9][Status]=completed&legs[9][OnCallDuration]=21", Description = "By number, not by letter.")]
    public void A_list_is_read_however_it_was_flattened(string text)
    {
        PushedCall call = Read(text.Replace("LEGS_IN_TEXT", TwoLegs.Replace("\"", "\\\"")).Replace("LEGS_IN_FORM", Uri.EscapeDataString(TwoLegs)).Replace("LEGS", TwoLegs))!;

        call.Id.Should().Be("1");
        call.Legs.Should().Equal(
            new PushedLeg { OnCallDuration = TimeSpan.FromSeconds(21), Status = "completed" },
            new PushedLeg { OnCallDuration = TimeSpan.FromSeconds(8), Status = "busy" });
        call.AdditionalFields.Should().BeNull();
    }

    [TestCase("""{"CallId":"1","Legs":{"Status":"busy"},"Owner":{"Status":"busy"}}""")]
    [TestCase("""{"CallId":"1","Legs":"{\"Status\":\"busy\"}","Owner":"{\"Status\":\"busy\"}"}""")]
    [TestCase("CallId=1&Legs[Status]=busy&Owner[Status]=busy")]
    public void One_row_of_a_list_may_stand_alone(string text)
    {
        PushedCall call = Read(text)!;

        call.Legs.Should().Equal(new PushedLeg { Status = "busy" });
        call.Owner.Should().Be(new PushedLeg { Status = "busy" });
    }

    [TestCase("""{"CallId":"1","Legs":7}""", "Legs", "7")]
    [TestCase("CallId=1&Legs=soon", "Legs", "\"soon\"")]
    [TestCase("""{"CallId":"1","\ud800":2}""", "\\ud800", "2")]
    [TestCase("""{"CallId":"1","x":"\ud800"}""", "x", "\"\\ud800\"")]
    [TestCase("CallId=1&a.b=2", "a.b", "\"2\"", Description = "A dot is of the name, unless a number says that it is a list.")]
    [TestCase("CallId=1&x", "x", "\"\"")]
    [TestCase("CallId=&CallId=1&CallId=7", "CallId[1]", "\"7\"")]
    [TestCase("CallId=1&CallId=1&x=5", "x", "\"5\"")]
    [TestCase("""{"CallId":null,"callid":"1","CALLID":7}""", "CallId[1]", "7")]
    public void What_is_odd_or_comes_again_is_kept(string text, string name, string raw)
    {
        PushedCall call = Read(text)!;

        call.Id.Should().Be("1");
        call.AdditionalFields!.Should().ContainSingle();
        call.AdditionalFields![name].GetRawText().Should().Be(raw);
    }

    [Test]
    public void Half_a_character_in_a_form_is_replaced() => Read("CallId=1&x=a\uD800b")!.AdditionalFields!["x"].GetString().Should().Be("a\uFFFDb");

    [Test]
    public void An_odd_leg_takes_no_other_with_it()
    {
        PushedCall call = Read("CallId=1&Legs[0][OnCallDuration]=soon&Legs[1][OnCallDuration]=8&Legs[0][Status]=busy")!;

        call.Legs!.Select(leg => (leg.Status, leg.OnCallDuration)).Should().Equal(("busy", null), (null, TimeSpan.FromSeconds(8)));
        call.Legs![0].AdditionalFields!["OnCallDuration"].GetString().Should().Be("soon");
    }

    [Test]
    public void A_name_that_is_there_by_itself_too_stays_as_it_is()
    {
        PushedCall call = Read("CallId=1&Legs=7&Legs[0][Status]=busy")!;

        call.Legs.Should().BeNull();
        call.AdditionalFields!.Keys.Should().BeEquivalentTo("Legs", "Legs[0][Status]");
    }

    [Test]
    public void A_form_is_split_and_decoded() =>
        PushReader.Split("?a=1+2&b=%2B&c&=d").Should().Equal(KeyValuePair.Create("a", (string?)"1 2"), KeyValuePair.Create("b", (string?)"+"), KeyValuePair.Create("c", (string?)null), KeyValuePair.Create("", (string?)"d"));

    private static PushedCall? Read(string? text) => PushReader.Read(text, PushJsonContext.Default.PushedCall);
}
