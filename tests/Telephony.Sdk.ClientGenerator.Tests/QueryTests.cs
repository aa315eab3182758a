using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class QueryTests
{
    [TestCase("string? q", "null", "")]
    [TestCase("string? q", "\"\"", "?q=")]
    [TestCase("string q", "\"a b&c=d#e+f\"", "?q=a%20b%26c%3Dd%23e%2Bf")]
    [TestCase("[AliasAs(\"ivr-name\")] string q", "\"x\"", "?ivr-name=x")]
    [TestCase("[AliasAs(\"a b\")] string q", "\"x\"", "?a%20b=x")]
    [TestCase("[Query] string q", "\"x\"", "?q=x")]
    [TestCase("int q", "-3", "?q=-3")]
    [TestCase("int? q", "null", "")]
    [TestCase("long? q", "5", "?q=5")]
    [TestCase("bool q", "false", "?q=False")]
    [TestCase("bool? q", "true", "?q=True")]
    [TestCase("bool? q", "null", "")]
    [TestCase("char q", "'&'", "?q=%26")]
    [TestCase("Side q", "Side.Inbound", "?q=in")]
    [TestCase("Side? q", "null", "")]
    [TestCase("[Query(Format = \"D\")] Side q", "Side.Outbound", "?q=1")]
    [TestCase("[Query(Format = \"D\")] Side q", "Side.Inbound", "?q=in")]
    [TestCase("Code q", "new Code(\"a/b\")", "?q=a%2Fb")]
    [TestCase("Code q", "default", "?q=")]
    [TestCase("Code? q", "null", "")]
    [TestCase("Guid q", "Guid.Empty", "?q=00000000-0000-0000-0000-000000000000")]
    [TestCase("DateTime q", "new DateTime(2026, 2, 3, 14, 5, 6)", "?q=02%2F03%2F2026%2014%3A05%3A06")]
    [TestCase("[Query(Format = \"yyyy-MM-dd\")] DateTime q", "new DateTime(2026, 2, 3)", "?q=2026-02-03")]
    [TestCase("[Query(Format = \"hh:mm tt\")] DateTime? q", "new DateTime(2026, 2, 3, 14, 5, 6)", "?q=02%3A05%20PM")]
    [TestCase("[Query(Format = \" \")] DateTime? q", "new DateTime(2026, 2, 3, 14, 5, 6)", "?q=02%2F03%2F2026%2014%3A05%3A06")]
    [TestCase("[Query(Format = \"0.00\")] decimal q", "5m", "?q=5.00")]
    [TestCase("[Query] Uri? q", "new Uri(\"http://h/a b\")", "?q=http%3A%2F%2Fh%2Fa%20b")]
    [TestCase("[Query] Uri? q", "null", "")]
    [TestCase("[Query] IFormattable? q", "1.5", "?q=1.5")]
    [TestCase("DateOnly q", "new DateOnly(2026, 2, 3)", "?q=02%2F03%2F2026")]
    [TestCase("TimeSpan? q", "TimeSpan.FromMinutes(1)", "?q=00%3A01%3A00")]
    public void A_scalar_is_a_query_parameter(string parameter, string value, string expected)
        => Sending.Line($"[Get(\"/x\"), Resend(ResendRule.Safe)] Task GetAsync({parameter}, CancellationToken token);", $"GetAsync({value}, default)", SampleTypes.Source)
            .Should().Be("GET /x" + expected);

    [Test]
    public void Parameters_are_joined_in_order_and_nulls_are_left_out()
        => Sending.Line("[Get(\"/x/{id}\"), Resend(ResendRule.Safe)] Task GetAsync(int? a, string id, string? b, int? c, CancellationToken token);", "GetAsync(null, \"i?\", \"2\", 3, default)")
            .Should().Be("GET /x/i%3F?b=2&c=3");

    [Test]
    public void A_scalar_on_a_post_is_in_the_query()
        => Sending.Line("[Post(\"/x\"), Resend(ResendRule.Never)] Task GoAsync(string a, [Body] object body, CancellationToken token);", "GoAsync(\"1\", 2, default)")
            .Should().Be("POST /x?a=1");

    [TestCase("Filter?", "null", "?")]
    [TestCase("Filter", "new Filter()", "?Computed=True&")]
    [TestCase("Filter", "new Filter { Limit = 5, From = new DateTime(2026, 2, 3), Sort = \"\", Both = \"b\", Side = Side.Inbound }", "?Limit=5&from_date=2026-02-03&sort_by=&alias=b&Side=in&Computed=True&")]
    [TestCase("LaterFilter", "new LaterFilter { Limit = 5 }", "?Code=c%20d&Limit=5&Computed=True&")]
    public void An_object_is_flattened_by_its_declared_type(string type, string value, string expected)
        => Sending.Line($"[Get(\"/x\"), Resend(ResendRule.Safe)] Task GetAsync([Query] {type} filter, string last, CancellationToken token);", $"GetAsync({value}, \"z\", default)", SampleTypes.Source)
            .Should().Be("GET /x" + expected + "last=z");

    [Test]
    public void A_struct_is_flattened_too_and_left_out_when_null()
    {
        const string Types = "public struct Page { public int Size { get; set; } }";
        const string Declaration = "[Get(\"/x\"), Resend(ResendRule.Safe)] Task GetAsync([Query] Page? page, CancellationToken token);";

        Sending.Line(Declaration, "GetAsync(new Page { Size = 3 }, default)", Types).Should().Be("GET /x?Size=3");
        Sending.Line(Declaration, "GetAsync(null, default)", Types).Should().Be("GET /x");
    }

    [Test]
    public void The_format_of_the_parameter_holds_for_properties_without_one()
    {
        const string Types = "public record Span(DateTime From, [property: Query(Format = \"MM\")] DateTime To, [property: AliasAs(\"n\")] string? Name);";

        Sending.Line("[Get(\"/x\"), Resend(ResendRule.Safe)] Task GetAsync([Query(Format = \"yyyy\")] Span span, CancellationToken token);", "GetAsync(new Span(new DateTime(2026, 2, 3), new DateTime(2026, 4, 3), \"a\"), default)", Types)
            .Should().Be("GET /x?From=2026&To=04&n=a");
    }

    [Test]
    public void A_property_with_a_format_is_printed_as_one_value()
    {
        const string Types = "public readonly struct Text(string s) { public override string ToString() => s; } public class Filter { [Query(Format = \"G\")] public Text A { get; } = new(\"v\"); }";

        Sending.Line("[Get(\"/x\"), Resend(ResendRule.Safe)] Task GetAsync([Query] Filter filter, CancellationToken token);", "GetAsync(new Filter(), default)", Types)
            .Should().Be("GET /x?A=v");
    }
}
