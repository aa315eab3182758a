using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class RouteTests
{
    [TestCase("\"1551929887.12\"", "/calls/1551929887.12/notes")]
    [TestCase("\"a b/c?d#e&f=g%\"", "/calls/a%20b%2Fc%3Fd%23e%26f%3Dg%25/notes")]
    [TestCase("\"!*'()\"", "/calls/%21%2A%27%28%29/notes")]
    [TestCase("\"\"", "/calls//notes")]
    [TestCase("null", "/calls//notes")]
    public void A_path_value_is_escaped(string value, string expected)
        => Sending.Line("[Get(\"/calls/{id}/notes\"), Resend(ResendRule.Safe)] Task GetAsync(string? id, CancellationToken token);", $"GetAsync({value}, default)")
            .Should().Be("GET " + expected);

    [TestCase(".")]
    [TestCase("..")]
    public void A_path_value_of_dots_is_refused(string value)
    {
        Action send = () => Sending.Line("[Get(\"/calls/{id}\"), Resend(ResendRule.Safe)] Task GetAsync(string id, CancellationToken token);", $"GetAsync(\"{value}\", default)");

        send.Should().Throw<ArgumentException>();
    }

    [TestCase("int", "42", "42")]
    [TestCase("int?", "null", "")]
    [TestCase("bool", "true", "True")]
    [TestCase("char", "'x'", "x")]
    [TestCase("Guid", "Guid.Empty", "00000000-0000-0000-0000-000000000000")]
    [TestCase("DateTime", "new DateTime(2026, 2, 3, 4, 5, 6)", "02%2F03%2F2026%2004%3A05%3A06")]
    [TestCase("DateTimeOffset", "new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.FromHours(5.5))", "02%2F03%2F2026%2004%3A05%3A06%20%2B05%3A30")]
    [TestCase("TimeSpan", "TimeSpan.FromSeconds(90)", "00%3A01%3A30")]
    [TestCase("DateOnly", "new DateOnly(2026, 2, 3)", "02%2F03%2F2026")]
    [TestCase("TimeOnly", "new TimeOnly(4, 5)", "04%3A05")]
    [TestCase("Side", "Side.Inbound", "in")]
    [TestCase("Side", "Side.Outbound", "Outbound")]
    [TestCase("Side", "(Side)7", "7")]
    [TestCase("Side?", "null", "")]
    [TestCase("Number", "new Number(\"+91 1\")", "%2B91%201")]
    [TestCase("Number", "default", "")]
    [TestCase("Number?", "null", "")]
    [TestCase("Uri", "new Uri(\"http://h/x\")", "http%3A%2F%2Fh%2Fx")]
    public void A_path_value_has_its_invariant_text(string type, string value, string expected)
        => Sending.Line($"[Get(\"/x/{{id}}\"), Resend(ResendRule.Safe)] Task GetAsync({type} id, CancellationToken token);", $"GetAsync({value}, default)", SampleTypes.Source)
            .Should().Be("GET /x/" + expected);

    [Test]
    public void The_culture_of_the_machine_does_not_show()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
        try
        {
            Sending.Line("[Get(\"/x/{a}\"), Resend(ResendRule.Safe)] Task GetAsync(double a, decimal b, DateTime c, CancellationToken token);", "GetAsync(1.5, -2.5m, new DateTime(2026, 2, 3), default)")
                .Should().Be("GET /x/1.5?b=-2.5&c=02%2F03%2F2026%2000%3A00%3A00");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [TestCase("{id}", "string id")]
    [TestCase("{ID}", "string id")]
    [TestCase("{call_id}", "[AliasAs(\"Call_Id\")] string id")]
    [TestCase("{event}", "string @event")]
    public void A_placeholder_matches_name_or_alias_in_any_case(string placeholder, string parameter)
        => Sending.Line($"[Get(\"/x/{placeholder}\"), Resend(ResendRule.Safe)] Task GetAsync({parameter}, CancellationToken token);", "GetAsync(\"v\", default)")
            .Should().Be("GET /x/v");

    [TestCase("[Refit.Get(\"/x/{id}\")]")]
    [TestCase("[global::Refit.GetAttribute(\"/x/{id}\")]")]
    [TestCase("[Get(\"/x\" + \"/{id}\")]")]
    [TestCase("[Get(path: \"/x/{id}\")]")]
    [TestCase("[Get(Routes.Item)]")]
    public void A_route_is_read_however_it_is_written(string attribute)
        => Sending.Line(attribute + "[Resend(ResendRule.Safe)] Task GetAsync(string id, CancellationToken token);", "GetAsync(\"v\", default)", "internal static class Routes { public const string Item = \"/x/{id}\"; }")
            .Should().Be("GET /x/v");

    [TestCase("a/b c/d", "/files/a/b%20c/d")]
    [TestCase("a//b?", "/files/a//b%3F")]
    [TestCase("", "/files/")]
    public void A_catch_all_keeps_slashes(string value, string expected)
        => Sending.Line("[Get(\"/files/{**rest}\"), Resend(ResendRule.Safe)] Task GetAsync(string rest, CancellationToken token);", $"GetAsync(\"{value}\", default)")
            .Should().Be("GET " + expected);

    [Test]
    public void A_catch_all_refuses_a_segment_of_dots()
    {
        Action send = () => Sending.Line("[Get(\"/files/{**rest}\"), Resend(ResendRule.Safe)] Task GetAsync(string rest, CancellationToken token);", "GetAsync(\"a/../b\", default)");

        send.Should().Throw<ArgumentException>();
    }

    [TestCase("/api.php?function=add_user", "", "/api.php?function=add_user&name=v")]
    [TestCase("/api.php?function=add_user&source={name}", "", "/api.php?function=add_user&source=v")]
    [TestCase("/api?f=a b:c+d%2Fe", "", "/api?f=a%20b%3Ac%20d%2Fe&name=v")]
    public void A_route_may_have_a_query_of_its_own(string route, string unused, string expected)
        => Sending.Line($"[Get(\"{route}\"), Resend(ResendRule.Safe)] Task GetAsync(string name, CancellationToken token);", $"GetAsync(\"v{unused}\", default)")
            .Should().Be("GET " + expected);

    [TestCase("..", "..")]
    [TestCase("a&b=c#d", "a%26b%3Dc%23d")]
    [TestCase("", "")]
    public void A_placeholder_in_the_query_is_escaped(string value, string expected)
        => Sending.Line("[Get(\"/x?n={name}\"), Resend(ResendRule.Safe)] Task GetAsync(string name, CancellationToken token);", $"GetAsync(\"{value}\", default)")
            .Should().Be("GET /x?n=" + expected);

    [TestCase("Get", "GET")]
    [TestCase("Post", "POST")]
    [TestCase("Put", "PUT")]
    [TestCase("Patch", "PATCH")]
    [TestCase("Delete", "DELETE")]
    public void Every_verb_sends_its_method(string verb, string method)
        => Sending.Line($"[{verb}(\"/x\"), Resend(ResendRule.Never)] Task GoAsync(CancellationToken token);", "GoAsync(default)").Should().Be(method + " /x");

    [TestCase("Task", "none Things.Get Safe")]
    [TestCase("Task<List<int>>", "List`1 Things.Get Safe")]
    [TestCase("Task<HttpResponseMessage>", "response Things.Get Safe")]
    public void Every_reply_is_asked_for(string reply, string expected)
        => Sending.Of($"[Get(\"/x\"), Resend(ResendRule.Safe)] {reply} GetAsync(CancellationToken token);", "GetAsync(default)").Should().EndWith("-> " + expected);
}
