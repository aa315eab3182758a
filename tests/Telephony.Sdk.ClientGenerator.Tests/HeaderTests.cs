using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class HeaderTests
{
    private const string Tail = "-> none Things.Go Never";

    [TestCase("[Headers(\"Accept: a/b\", \"X-One: 1:2\")]", "", "Accept: a/b\nX-One: 1:2")]
    [TestCase("[Headers(new[] { \"X-One: 1\" })]", "", "X-One: 1")]
    [TestCase("[Headers(\"X-One:\")]", "", "X-One: ")]
    [TestCase("", "[Headers(\"X-One: interface\", \"X-Two: 2\")]", "X-One: interface\nX-Two: 2")]
    [TestCase("[Headers(\"x-one: method\")]", "[Headers(\"X-One: interface\")]", "x-one: method")]
    [TestCase("[Headers(\"X-One\")]", "[Headers(\"X-One: interface\", \"X-Two: 2\")]", "X-Two: 2")]
    public void Static_headers_of_the_method_beat_those_of_the_interface(string onMethod, string onInterface, string expected)
        => Sending.Of($"{onMethod} [Delete(\"/x\"), Resend(ResendRule.Never)] Task GoAsync(CancellationToken token);", "GoAsync(default)", onInterface: onInterface)
            .Should().Be("DELETE /x\n" + expected + "\n" + Tail);

    [TestCase("string? h", "null", "")]
    [TestCase("string? h", "\"\"", "X-One: \n")]
    [TestCase("string? h", "\"v\"", "X-One: v\n")]
    [TestCase("int h", "7", "X-One: 7\n")]
    [TestCase("int? h", "null", "")]
    [TestCase("bool h", "true", "X-One: True\n")]
    [TestCase("Number h", "new Number(\"+91\")", "X-One: +91\n")]
    public void A_parameter_may_be_a_header(string parameter, string value, string expected)
        => Sending.Of($"[Delete(\"/x\"), Resend(ResendRule.Never)] Task GoAsync([Header(\"X-One\")] {parameter}, CancellationToken token);", $"GoAsync({value}, default)", SampleTypes.Source)
            .Should().Be("DELETE /x\n" + expected + Tail);

    [TestCase("\"v\"", "X-One: v\n")]
    [TestCase("null", "")]
    public void A_parameter_replaces_a_static_header_even_by_null(string value, string expected)
        => Sending.Of("[Delete(\"/x\"), Headers(\"X-One: s\"), Resend(ResendRule.Never)] Task GoAsync([Header(\"X-One\")] string? h, CancellationToken token);", $"GoAsync({value}, default)")
            .Should().Be("DELETE /x\n" + expected + Tail);

    [Test]
    public void A_static_content_type_replaces_that_of_the_body()
        => Sending.Of("[Post(\"/x\"), Headers(\"Content-Type: application/vnd.x+json\"), Resend(ResendRule.Never)] Task GoAsync([Body] object body, CancellationToken token);", "GoAsync(1, default)")
            .Should().Be("POST /x\nContent-Type: application/vnd.x+json\n[json(1)]\n" + Tail);

    [Test]
    public void A_content_type_without_a_value_takes_that_of_the_body_away()
        => Sending.Of("[Post(\"/x\"), Headers(\"Content-Type\"), Resend(ResendRule.Never)] Task GoAsync([Body] object body, CancellationToken token);", "GoAsync(1, default)")
            .Should().Be("POST /x\n[json(1)]\n" + Tail);

    [Test]
    public void A_content_type_without_a_body_stands_on_an_empty_one()
        => Sending.Of("[Post(\"/x\"), Headers(\"Content-Type: application/json\"), Resend(ResendRule.Never)] Task GoAsync(CancellationToken token);", "GoAsync(default)")
            .Should().Be("POST /x\nContent-Type: application/json\n[]\n" + Tail);

    [Test]
    public void A_content_type_of_the_interface_is_dropped_on_a_get()
        => Sending.Of("[Get(\"/x\"), Resend(ResendRule.Never)] Task GoAsync(CancellationToken token);", "GoAsync(default)", onInterface: "[Headers(\"Content-Type: application/json\")]")
            .Should().Be("GET /x\n" + Tail);
}
