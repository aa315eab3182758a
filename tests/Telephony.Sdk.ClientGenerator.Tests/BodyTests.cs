using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class BodyTests
{
    private const string Tail = "\n-> none Things.Go Never";

    [TestCase("Post", "[Body]")]
    [TestCase("Put", "[Body(true)]")]
    [TestCase("Patch", "[Body(buffered: false)]")]
    [TestCase("Delete", "[Body(BodySerializationMethod.Serialized)]")]
    [TestCase("Post", "[Body(BodySerializationMethod.Default, true)]")]
    public void An_object_is_sent_as_json(string verb, string body)
        => Sending.Of($"[{verb}(\"/x\"), Resend(ResendRule.Never)] Task GoAsync({body} object request, CancellationToken token);", "GoAsync(7, default)")
            .Should().Be(verb.ToUpperInvariant() + " /x\nContent-Type: application/json; charset=utf-8\n[json(7)]" + Tail);

    [Test]
    public void A_serialized_string_is_json()
        => Sending.Of("[Post(\"/x\"), Resend(ResendRule.Never)] Task GoAsync([Body(BodySerializationMethod.Serialized)] string body, CancellationToken token);", "GoAsync(\"a\", default)")
            .Should().Contain("[json(a)]");

    [TestCase("Filter?", "null", "")]
    [TestCase("Filter", "new Filter { Limit = 5, From = new DateTime(2026, 2, 3), Sort = \"a b\", Both = \"\", Side = Side.Inbound }", "Limit=5&from_date=2026-02-03&sort_by=a+b&alias=&Side=in&Computed=True")]
    [TestCase("LaterFilter", "new LaterFilter()", "Code=c+d&Computed=True")]
    [TestCase("Dictionary<string, string>", "new() { [\"a b\"] = \"c&d\", [\"e\"] = \"\" }", "a+b=c%26d&e=")]
    [TestCase("IDictionary<string, string?>?", "new Dictionary<string, string?> { [\"a\"] = null, [\"b\"] = \"1\" }", "b=1")]
    [TestCase("IDictionary<string, string?>?", "null", "")]
    [TestCase("IEnumerable<KeyValuePair<string, string>>", "new KeyValuePair<string, string>[] { new(\"k\", \"1\"), new(\"k\", \"2\") }", "k=1&k=2")]
    public void A_form_leaves_nulls_out(string type, string value, string expected)
        => Sending.Of($"[Post(\"/x\"), Resend(ResendRule.Never)] Task GoAsync([Body(BodySerializationMethod.UrlEncoded)] {type} form, CancellationToken token);", $"GoAsync({value}, default)", SampleTypes.Source)
            .Should().Be("POST /x\nContent-Type: application/x-www-form-urlencoded\n[" + expected + "]" + Tail);

    [Test]
    public void A_form_prints_what_the_query_would_flatten()
        => Sending.Of("[Post(\"/x\"), Resend(ResendRule.Never)] Task GoAsync([Body(BodySerializationMethod.UrlEncoded)] Call call, CancellationToken token);", "GoAsync(new Call(new Number(\"+91\"), null), default)", SampleTypes.Source + "public record Call(Number To, Number? From);")
            .Should().Contain("[To=%2B91]");

    [Test]
    public void Locals_step_aside_for_parameters_of_their_name()
        => Sending.Of("[Post(\"/{path}\"), Resend(ResendRule.Never)] Task GoAsync(string path, string route, [Header(\"H\")] string request, string value, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form, CancellationToken pair);", "GoAsync(\"1\", \"2\", \"3\", \"4\", new(), default)")
            .Should().StartWith("POST /1?route=2&value=4\nH: 3\n");
}
