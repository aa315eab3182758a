using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Core.Tests.Options;

public sealed class OptionsProblemTests
{
    private static readonly Dictionary<string, (Action<TestOptions> Break, string Problem)> s_cases = new(StringComparer.Ordinal)
    {
        ["no address"] = (options => options.BaseAddress = null, "BaseAddress is missing: set it to the address of the vendor's API, such as https://pbx.example.com."),
        ["relative"] = (options => options.BaseAddress = new Uri("rest", UriKind.Relative), "BaseAddress must be an absolute http or https address, such as https://pbx.example.com."),
        ["ftp"] = (options => options.BaseAddress = new Uri("ftp://vendor.example"), "BaseAddress must be an absolute http or https address, such as https://pbx.example.com."),
        ["user"] = (options => options.BaseAddress = new Uri("https://user:test-token@vendor.example"), "BaseAddress must not hold a user name or password (user:password@host): they are not sent. Set the credentials in their own options."),
        ["no timeout"] = (options => options.Timeout = TimeSpan.Zero, "Timeout must be longer than zero and at most a day, or infinite (-00:00:00.001)."),
        ["30 days"] = (options => options.DownloadTimeout = TimeSpan.Parse("30", System.Globalization.CultureInfo.InvariantCulture), "DownloadTimeout must be longer than zero and at most a day, or infinite (-00:00:00.001)."),
        ["infinite connect"] = (options => options.ConnectTimeout = Timeout.InfiniteTimeSpan, "ConnectTimeout must be longer than zero and at most a day."),
        ["attempt"] = (options => options.AttemptTimeout = TimeSpan.Zero, "AttemptTimeout must be longer than zero and at most a day."),
        ["delay"] = (options => options.ResendDelay = TimeSpan.FromSeconds(-1), "ResendDelay must be longer than zero and at most a day."),
        ["cap"] = (options => options.MaxRetryAfter = TimeSpan.FromDays(2), "MaxRetryAfter must be longer than zero and at most a day."),
        ["resends"] = (options => options.MaxResends = -1, "MaxResends must be from 0 to 10."),
        ["many resends"] = (options => options.MaxResends = 11, "MaxResends must be from 0 to 10."),
        ["pin"] = (options => options.CertificateFingerprints.Add("AB:CD"), "CertificateFingerprints holds something that is not a SHA-256 fingerprint: 64 hexadecimal digits, colons allowed."),
        ["no token"] = (options => options.Token = null, "Token is missing: ask the test for it."),
        ["blank token"] = (options => options.Token = " ", "Token is missing: ask the test for it."),
        ["line end"] = (options => options.Token = "test-token\n", "Token holds a line break or another character that no credential has; it was probably read from a file with a line end or a byte order mark. Trim it."),
    };

    public static IEnumerable<string> Cases => s_cases.Keys;

    [TestCaseSource(nameof(Cases))]
    public void Each_problem_names_its_option_once_and_says_what_to_do(string name)
    {
        TestOptions options = Good();
        s_cases[name].Break(options);

        options.FindProblems().Should().Equal(s_cases[name].Problem);

        options.Invoking(it => OptionsValidator<TestOptions>.ThrowIfInvalid(it, "pune")).Should().Throw<OptionsValidationException>()
            .Which.Message.Should().Be("TestOptions 'pune': " + s_cases[name].Problem).And.NotContain("test-token");
    }

    [Test]
    public void Good_options_have_no_problem()
    {
        TestOptions options = Good();
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.MaxResends = 10;

        options.FindProblems().Should().BeEmpty();
        options.Invoking(it => OptionsValidator<TestOptions>.ThrowIfInvalid(it, key: null)).Should().NotThrow();
    }

    [Test]
    public void A_word_of_an_enumeration_is_read_in_any_case_and_another_is_refused_with_its_key()
    {
        var section = new OptionsSection(new ConfigurationBuilder().AddInMemoryCollection([new("Rule", "never"), new("Bad", "often")]).Build());

        section.Read("Rule", ResendRule.Safe, "Safe or Never").Should().Be(ResendRule.Never);
        section.Read("Missing", ResendRule.Safe, "Safe or Never").Should().Be(ResendRule.Safe);
        section.Invoking(it => it.Read("Bad", ResendRule.Safe, "Safe or Never")).Should().Throw<OptionsValidationException>().WithMessage("*'Bad' must be Safe or Never*");
    }

    private static TestOptions Good() => new() { BaseAddress = new Uri("https://vendor.example"), Token = "test-token" };
}
