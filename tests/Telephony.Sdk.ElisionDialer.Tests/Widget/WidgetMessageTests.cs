using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
namespace Telephony.Sdk.ElisionDialer.Tests.Widget;

public sealed class WidgetMessageTests
{
    private static readonly Uri s_origin = new("https://dialer.example.com");

    [Test]
    public void A_login_has_the_documents_fields() =>
        new ElisionWidgetLogin("agent", "test-token", "1000", "test-phone-pass").ToJson()
            .Should().Be("""{"action":"login","username":"agent","password":"test-token","extension":"1000","phone_pass":"test-phone-pass"}""");

    [Test]
    public void A_logout_has_an_action_only() => new ElisionWidgetLogout().ToJson().Should().Be("""{"action":"logout"}""");

    [Test]
    public void A_click_to_call_has_the_documents_fields() =>
        new ElisionWidgetClickToCall("6025551212").ToJson().Should().Be("""{"action":"click_to_call","phone_code":"1","phone_number":"6025551212"}""");

    [TestCase("https://dialer.example.com", "https://dialer.example.com")]
    [TestCase("https://dialer.example.com:443/", "https://dialer.example.com")]
    [TestCase("http://dialer.example.com:8080", "http://dialer.example.com:8080")]
    [TestCase("https://W\u00E4hler.example", "https://xn--whler-gra.example")]
    [TestCase("https://[::1]:8443", "https://[::1]:8443")]
    public void A_script_posts_to_the_named_origin(string address, string origin) =>
        new ElisionWidgetLogout().ToScript(new Uri(address)).Should().Be($"parent.postMessage({{\"action\":\"logout\"}},\"{origin}\");");

    [TestCase("https://dialer.example.com/widget")]
    [TestCase("https://dialer.example.com/?x=1")]
    [TestCase("https://dialer.example.com/#x")]
    [TestCase("https://user@dialer.example.com")]
    [TestCase("file:///etc")]
    [TestCase("javascript:alert(1)")]
    public void Anything_but_an_origin_is_refused(string address) =>
        FluentActions.Invoking(() => new ElisionWidgetLogout().ToScript(new Uri(address))).Should().Throw<ArgumentException>().WithParameterName("targetOrigin");

    [Test]
    public void No_origin_and_any_origin_are_refused()
    {
        FluentActions.Invoking(() => new ElisionWidgetLogout().ToScript(null!)).Should().Throw<TelephonyArgumentException>();
        FluentActions.Invoking(() => new ElisionWidgetLogout().ToScript(new Uri("*", UriKind.RelativeOrAbsolute))).Should().Throw<ArgumentException>();
    }

    [TestCase("</script><script>alert(1)</script>")]
    [TestCase("<!--<script>")]
    [TestCase("\"});alert(1);//")]
    [TestCase("'\\\u2028\u2029&`+")]
    [TestCase("&quot;&lt;")]
    public void A_value_can_end_neither_its_text_nor_the_script(string value)
    {
        string script = new ElisionWidgetLogin(value, value, value, value).ToScript(s_origin);

        script.Should().MatchRegex("^[ -~]*$").And.NotContainAny("<", ">", "&", "'", "`", "\u2028", "\u2029", "\"});");
        script.Count(c => c == '"').Should().Be(22, "no quote comes from a value");
    }

    [Test]
    public void What_is_written_is_read_back() => Prop.ForAll(
        (from text in ArbMap.Default.GeneratorFor<NonEmptyString>() select text.Get.Replace("\uFFFD", "", StringComparison.Ordinal) + "x").ToArbitrary(),
        text =>
        {
            if (!text.All(c => !char.IsSurrogate(c)))
            {
                return true;
            }

            string json = new ElisionWidgetLogin("agent", text, "1000", "x").ToJson();
            return JsonDocument.Parse(json).RootElement.GetProperty("password").GetString() == text
                && json.All(c => c is >= ' ' and <= '~' and not ('<' or '>' or '&' or '\''));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Half_a_character_is_refused_and_not_shown() =>
        FluentActions.Invoking(() => new ElisionWidgetLogin("agent", "canary\ud83d", "1000", "x")).Should().Throw<ArgumentException>().WithParameterName("password")
            .Which.Message.Should().NotContain("canary");

    [Test]
    public void A_message_prints_its_action_only()
    {
        var login = new ElisionWidgetLogin("agent", "canary", "1000", "canary");

        $"{login}".Should().Be("login");
        JsonSerializer.Serialize(login).Should().NotContain("canary");
    }

    [Test]
    public void Bad_values_are_refused()
    {
        FluentActions.Invoking(() => new ElisionWidgetLogin("", "x", "1", "x")).Should().Throw<ArgumentException>().WithParameterName("username");
        FluentActions.Invoking(() => new ElisionWidgetLogin("a", null!, "1", "x")).Should().Throw<ArgumentException>().WithParameterName("password");
        FluentActions.Invoking(() => new ElisionWidgetLogin("a", "x", " ", "x")).Should().Throw<ArgumentException>().WithParameterName("extension");
        FluentActions.Invoking(() => new ElisionWidgetLogin("a", "x", "1", "")).Should().Throw<ArgumentException>().WithParameterName("phonePassword");
        FluentActions.Invoking(() => new ElisionWidgetClickToCall("")).Should().Throw<ArgumentException>().WithParameterName("phoneNumber");
        FluentActions.Invoking(() => new ElisionWidgetClickToCall("602-555")).Should().Throw<ArgumentException>().WithParameterName("phoneNumber");
        FluentActions.Invoking(() => new ElisionWidgetClickToCall("602", "+1")).Should().Throw<ArgumentException>().WithParameterName("phoneCode");
    }
}
