using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using FsCheck;
using FsCheck.Fluent;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Core.Tests.Secrets;

public sealed class ScrubberTests
{
    private const string Awkward = "a b+c/d=é\"<&>'\\%\u0967";

    /// <summary>How servers write a secret back, by name.</summary>
    private static readonly Dictionary<string, Func<string, string>> s_forms = new(StringComparer.Ordinal)
    {
        ["raw"] = text => text,
        ["URL"] = Uri.EscapeDataString,
        ["URL, lower hex"] = text => PercentLower(Uri.EscapeDataString(text)),
        ["form"] = WebUtility.UrlEncode,
        ["form, lower hex"] = text => PercentLower(WebUtility.UrlEncode(text)),
        ["JSON"] = JavaScriptEncoder.Default.Encode,
        ["JSON, relaxed"] = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode,
        ["JSON, every character escaped"] = text => Each(text, c => $"\\u{(int)c:x4}"),
        ["JSON, every character escaped, upper hex"] = text => Each(text, c => $"\\u{(int)c:X4}"),
        ["JSON of PHP"] = text => Each(text, c => c switch { '/' => "\\/", '"' => "\\\"", '\\' => "\\\\", > '~' => $"\\u{(int)c:x4}", _ => c.ToString() }),
        ["JSON of Gson"] = text => Each(text, c => c switch { '=' or '&' or '<' or '>' or '\'' => $"\\u{(int)c:x4}", '"' => "\\\"", '\\' => "\\\\", _ => c.ToString() }),
        ["HTML"] = WebUtility.HtmlEncode,
        ["HTML of PHP"] = text => Each(text, c => c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#039;", _ => c.ToString() }),
        ["HTML, hexadecimal"] = text => Each(text, c => $"&#x{(int)c:X};"),
        ["Base64"] = text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        ["Base64, URL-safe"] = text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Replace('+', '-').Replace('/', '_'),
        ["Base64 in a URL"] = text => Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
        ["JSON in JSON"] = text => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(JavaScriptEncoder.Default.Encode(text)),
        ["JSON in JSON, relaxed"] = text => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)),
    };

    public static IEnumerable<string> Forms => s_forms.Keys;

    [TestCaseSource(nameof(Forms))]
    public void A_secret_is_taken_out_in_every_form(string form)
    {
        var scrubber = new Scrubber([Awkward]);

        foreach (string secret in new[] { Awkward, "test-token", "p/q+r==" })
        {
            string written = s_forms[form](secret);
            var one = new Scrubber([secret, "other"]);

            one.Scrub($"before {written} after").Should().Be("before *** after");
            one.IsClean($"before {written} after").Should().BeFalse();
            one.LongestForm.Should().BeGreaterThanOrEqualTo(written.Length);
        }

        scrubber.IsClean("nothing of it").Should().BeTrue();
    }

    [TestCase("u:", "")]
    [TestCase("k", ".")]
    [TestCase("user:", "")]
    [TestCase("a b", " c d")]
    public void A_secret_is_taken_out_of_Base64_of_more_than_itself(string before, string after)
    {
        foreach (string secret in new[] { Awkward, "test-token", "p/q+r==" })
        {
            string written = Convert.ToBase64String(Encoding.UTF8.GetBytes(before + secret + after));
            string scrubbed = new Scrubber([secret]).Scrub(written);

            scrubbed.Should().Contain("***");
            string left = scrubbed.Replace("***", string.Empty, StringComparison.Ordinal);
            left.Length.Should().BeLessThanOrEqualTo(Convert.ToBase64String(Encoding.UTF8.GetBytes(before)).Length + Convert.ToBase64String(Encoding.UTF8.GetBytes(after)).Length);
        }
    }

    [Test]
    public void A_long_run_of_backslashes_is_read_at_once()
    {
        var scrubber = new Scrubber([new string('\\', 20) + "\"a" + new string('\\', 20) + "b"]);

        scrubber.IsClean(new string('\\', 20_000)).Should().BeTrue();
        scrubber.Scrub("x" + new string('\\', 40) + "\\\"a" + new string('\\', 40) + "b").Should().Be("x***");
    }

    [TestCase("\t", @"\t")]
    [TestCase("\n", @"\n")]
    [TestCase("\r", @"\r")]
    [TestCase("\b", @"\b")]
    [TestCase("\f", @"\f")]
    [TestCase("\"", "\\\"")]
    [TestCase("\"", "&quot;")]
    [TestCase("/", @"\/")]
    [TestCase(" ", "+")]
    [TestCase("'", "&apos;")]
    [TestCase("'", "&#39;")]
    [TestCase("<", "&lt;")]
    [TestCase("\U0001F511", @"\ud83d\udd11")]
    [TestCase("\U0001F511", @"\uD83D\uDD11")]
    [TestCase("\U0001F511", "%F0%9F%94%91")]
    [TestCase("\U0001F511", "&#128273;")]
    [TestCase("\U0001F511", "&#x1f511;")]
    public void A_character_is_found_in_each_of_its_escapes(string character, string escaped)
    {
        var scrubber = new Scrubber([$"test{character}token", $"{character}x"]);

        scrubber.Scrub($"a test{escaped}token b").Should().Be("a *** b");
        scrubber.Scrub($"a test{character}token b").Should().Be("a *** b");
        scrubber.Scrub($"a testtoken test{escaped}{escaped}token b").Should().Be($"a testtoken test{escaped}{escaped}token b");
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    [TestCase(8)]
    public void A_backslash_is_found_as_JSON_and_JSON_within_JSON_double_it(int count) =>
        new Scrubber([@"test\token"]).Scrub($"a test{new string('\\', count)}token b").Should().Be("a *** b");

    [TestCase(@"test\token", @"test\\\u0074oken")]
    [TestCase("test\\\U0001F511token", @"test\\\ud83d\udd11token")]
    public void An_escape_behind_a_backslash_is_found_whole(string secret, string written) =>
        new Scrubber([secret]).Scrub($"a {written} b").Should().Be("a *** b");

    [Test]
    public void A_scrubber_of_more_secrets_takes_out_both()
    {
        Scrubber more = new Scrubber(["test-token"]).With(["other-token"]);

        more.Scrub("test-token, other-token and token").Should().Be("***, *** and token");
        new Scrubber([]).With(["test-token"]).Scrub("test-token").Should().Be("***");
    }

    [Test]
    public void Secrets_that_contain_each_other_go_as_a_whole()
    {
        var scrubber = new Scrubber(["test", "test-token", "token"]);

        scrubber.Scrub("test-token test token-test").Should().Be("*** *** ***-***");
    }

    [Test]
    public void Empty_and_blank_secrets_take_nothing_out()
    {
        var scrubber = new Scrubber([string.Empty, " ", "\t"]);

        scrubber.Scrub("a b\tc").Should().Be("a b\tc");
        scrubber.LongestForm.Should().Be(0);
        scrubber.IsClean("a b").Should().BeTrue();
        new Scrubber([]).Scrub("text").Should().Be("text");
    }

    [Test]
    public void A_short_secret_is_taken_out_too() => new Scrubber(["7"]).Scrub("a7b").Should().Be("a***b");

    [Test]
    public void A_secret_with_a_line_end_is_found_without_it() => new Scrubber(["test-token\n"]).Scrub("test-token").Should().Be("***");

    [Test]
    public void An_exception_that_holds_a_secret_is_replaced_and_another_kept()
    {
        var scrubber = new Scrubber(["test-token"]);
        var clean = new IOException("broken");

        scrubber.Scrub(clean).Should().BeSameAs(clean);
        Exception replaced = scrubber.Scrub(new IOException("outer", new IOException("GET ?key=test-token")));
        replaced.ToString().Should().NotContain("test-token").And.Contain("***").And.Contain("IOException");
        replaced.InnerException.Should().BeNull();
    }

    [Test]
    public void No_secret_in_any_form_in_any_text_survives()
    {
        Arbitrary<string> secrets = ArbMap.Default.ArbFor<NonWhiteSpaceString>().Generator
            .Select(text => text.Get.Trim())
            .Where(text => text.Length > 0 && !text.Contains('*', StringComparison.Ordinal) && IsWellFormed(text))
            .ToArbitrary();
        Arbitrary<string> forms = Gen.Elements(s_forms.Keys.ToArray()).ToArbitrary();
        Arbitrary<string> texts = ArbMap.Default.ArbFor<string>().Generator.Select(text => text ?? string.Empty).ToArbitrary();

        Prop.ForAll(secrets, forms, texts, (secret, form, text) =>
        {
            string written = s_forms[form](secret);
            string scrubbed = new Scrubber([secret, "test-token"]).Scrub(text + written + text);
            return !scrubbed.Contains(written, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    [TestCase("data")]
    [TestCase("key")]
    [TestCase("link")]
    public void An_exception_that_holds_a_secret_beside_its_text_is_replaced(string where)
    {
        var inner = new IOException("inner");
        switch (where)
        {
            case "data":
                inner.Data["uri"] = new Uri("https://vendor.example/?pass=test-token");
                break;
            case "key":
                inner.Data["test-token"] = null;
                break;
            default:
                inner.HelpLink = "https://vendor.example/?pass=test-token";
                break;
        }

        var scrubber = new Scrubber(["test-token"]);
        var harmless = new AggregateException(new IOException("outer") { Data = { ["attempt"] = 1 } });

        scrubber.Scrub(new AggregateException(new IOException("outer", inner))).Should().BeOfType<InvalidOperationException>();
        scrubber.Scrub(harmless).Should().BeSameAs(harmless);
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static string Each(string text, Func<char, string> write) => string.Concat(text.Select(write));

    private static string PercentLower(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "%[0-9A-F]{2}", match => match.Value.ToLower(CultureInfo.InvariantCulture), System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
}
