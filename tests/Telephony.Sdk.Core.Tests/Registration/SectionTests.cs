using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Registration;

/// <summary>What an application is told whose configuration does not hold what it says.</summary>
public sealed class SectionTests
{
    private const string Good = """{"BaseAddress": "https://vendor.example", "Token": "test-token"}""";

    [TestCase("Vendr", "section 'Vendr' does not exist; there is 'Vendor'.")]
    [TestCase("VENDORS", "section 'VENDORS' does not exist; there is 'Vendor'.")]
    [TestCase("Telefony:Pune", "section 'Telefony:Pune' does not exist; there is 'Telephony'.")]
    [TestCase("Telephony:Punee", "section 'Telephony:Punee' does not exist; there is 'Telephony:Pune'.")]
    [TestCase("Vendor:Pune", "section 'Vendor:Pune' does not exist; 'Telephony:Pune' holds BaseAddress, MaxResends, Token.")]
    [TestCase("Empty", "section 'Empty' is empty.")]
    [TestCase("Null", "section 'Null' is empty.")]
    [TestCase("Blank", "section 'Blank' is empty.")]
    [TestCase("Text", "section 'Text' is a single value, not an object with keys such as Token.")]
    [TestCase("Telephony", "section 'Telephony' holds none of its keys: pass configuration.GetSection(\"Telephony:Pune\"), which holds BaseAddress, MaxResends, Token.")]
    [TestCase("Other", "section 'Other' holds none of its keys, such as BaseAddress and Token: it holds Key, Url.")]
    [TestCase("Othen", "section 'Othen' does not exist; 'Telephony:Pune' holds BaseAddress, MaxResends, Token.")]
    public void A_section_that_is_missing_or_empty_is_named_before_what_is_missing(string path, string problem)
    {
        IConfiguration all = Json($$"""
            {
              "Vendor": {{Good}},
              "Telephony": { "Pune": { "BaseAddress": "https://pune.example", "Token": "test-token", "MaxResends": 1 } },
              "Empty": {}, "Null": null, "Blank": "", "Text": "test-token",
              "Other": { "Url": "https://vendor.example", "Key": "test-token" },
              "Vender": "test-token"
            }
            """);
        using ServiceProvider provider = Services(all, all.GetSection(path));

        Failures(provider).Should().HaveCount(3).And.StartWith("TestOptions: " + problem).And.NotContain(text => text.Contains("test-token", StringComparison.Ordinal));
    }

    [Test]
    public void It_is_said_at_the_start_and_at_the_first_use()
    {
        IConfiguration all = Json($$"""{ "Vendor": {{Good}} }""");
        using ServiceProvider provider = Services(all, all.GetSection("Vendr"), "pune");

        const string problem = "TestOptions 'pune': section 'Vendr' does not exist; there is 'Vendor'.*BaseAddress is missing*Token is missing*";
        provider.GetRequiredService<IStartupValidator>().Invoking(start => start.Validate()).Should().Throw<OptionsValidationException>().WithMessage(problem);
        provider.Invoking(it => it.GetRequiredKeyedService<ITestClient>("pune")).Should().Throw<OptionsValidationException>().WithMessage(problem);
    }

    [Test]
    public void Each_account_is_told_of_its_own_section()
    {
        IConfiguration all = Json($$"""{ "Vendor": {{Good}} }""");
        ServiceCollection services = new();
        services.AddSingleton(all);
        Add(services, all.GetSection("Vendor"));
        Add(services, all.GetSection("Nort"), "north");
        Add(services, all.GetSection("Sout"), "south");
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<ITestClient>().Should().NotBeNull();
        Failures(provider, "north").Should().HaveCount(3).And.StartWith("TestOptions 'north': section 'Nort' does not exist; 'Vendor' holds BaseAddress, Token.");
        Failures(provider, "south").Should().HaveCount(3).And.StartWith("TestOptions 'south': section 'Sout' does not exist; 'Vendor' holds BaseAddress, Token.");
    }

    [TestCase("Vendr")]
    [TestCase("Empty")]
    public void Without_the_configuration_of_the_application_nothing_is_guessed(string path)
    {
        IConfiguration all = Json($$"""{ "Vendor": {{Good}}, "Empty": {} }""");
        using ServiceProvider provider = Services(application: null, all.GetSection(path));

        Failures(provider)[0].Should().Be($"TestOptions: section '{path}' does not exist or is empty.");
    }

    [Test]
    public void A_section_of_another_configuration_is_not_called_empty()
    {
        IConfiguration all = Json($$"""{ "Vendor": {{Good}} }""");
        using ServiceProvider provider = Services(all, Json("{}").GetSection("Vendor"));

        Failures(provider)[0].Should().Be("TestOptions: section 'Vendor' does not exist or is empty.");
    }

    [TestCase("""{ "Vendor": GOOD, "Logging": { "Timeout": "00:00:01" } }""", "configuration.GetSection(\"Vendor\"), which holds BaseAddress, Token")]
    [TestCase("""{ "Some": { "Deeper": GOOD } }""", "configuration.GetSection(\"Some:Deeper\"), which holds BaseAddress, Token")]
    [TestCase("""{ "North": GOOD, "South": GOOD, "Less": { "Token": "test-token" } }""", "configuration.GetSection(\"North\") or configuration.GetSection(\"South\"), which holds BaseAddress, Token")]
    [TestCase("""{ "Logging": { "Timeout": "00:00:01" } }""", "the section that does, such as configuration.GetSection(\"Test\")")]
    public void The_whole_configuration_in_the_place_of_a_section_is_told(string json, string advice)
    {
        IConfiguration all = Json(json.Replace("GOOD", Good, StringComparison.Ordinal));
        using ServiceProvider provider = Services(application: null, all);

        Failures(provider)[0].Should().Be($"TestOptions: it was given the whole configuration, which holds none of its keys: pass {advice}.");
    }

    /// <summary>An environment has names of its own, such as USER.</summary>
    [Test]
    public void A_key_that_the_whole_configuration_holds_by_chance_hides_nothing()
    {
        IConfiguration all = Json($$"""{ "TOKEN": "test-token", "Vendor": {{Good}} }""");
        using ServiceProvider provider = Services(all, all);

        Failures(provider)[0].Should().Be("TestOptions: it was given the whole configuration, which holds only Token: pass configuration.GetSection(\"Vendor\"), which holds BaseAddress, Token.");
    }

    [Test]
    public void The_whole_configuration_may_hold_the_options()
    {
        IConfiguration all = Json(Good);
        using ServiceProvider provider = Services(all, all);

        provider.GetRequiredService<ITestClient>().Should().NotBeNull();
    }

    [Test]
    public void A_section_that_lacks_one_option_is_not_blamed()
    {
        IConfiguration all = Json("""{ "Vendor": { "BaseAddress": "https://vendor.example" }, "Other": { "Token": "test-token" } }""");
        using ServiceProvider provider = Services(all, all.GetSection("Vendor"));

        Failures(provider).Should().Equal("TestOptions: Token is missing: ask the test for it.");
    }

    [TestCase("""{ "BaseAdress": "https://vendor.example", "Token": "test-token" }""", "section 'Vendor' has 'BaseAdress', which is no option: is 'BaseAddress' meant?")]
    [TestCase("""{ "BaseAddress": "https://vendor.example", "Token": "test-token", "TimeOuts": "00:00:10" }""", "section 'Vendor' has 'TimeOuts', which is no option: is 'Timeout' meant?")]
    [TestCase("""{ "BaseAddress": "https://vendor.example", "Tokn": "test-token" }""", "section 'Vendor' has 'Tokn', which is no option: is 'Token' meant?")]
    [TestCase("""{ "BaseAddress": "https://vendor.example", "Token": "test-token", "CertificateFingerprint": ["AA:BB"] }""", "section 'Vendor' has 'CertificateFingerprint', which is no option: is 'CertificateFingerprints' meant?")]
    public void A_misspelt_key_is_told_with_the_one_that_is_meant(string json, string problem)
    {
        IConfiguration all = Json($$"""{ "Vendor": {{json}} }""");
        using ServiceProvider provider = Services(all, all.GetSection("Vendor"));

        Failures(provider)[0].Should().Be("TestOptions: " + problem);
    }

    [TestCase("""{ "BaseAddress": "https://vendor.example", "Token": "test-token", "Tokens": "of the application" }""")]
    [TestCase("""{ "BaseAddress": "https://vendor.example", "Token": "test-token", "Colour": "red", "Pune": { "Tokn": "test-token" } }""")]
    [TestCase("""{ "baseaddress": "https://vendor.example", "TOKEN": "test-token" }""")]
    public void A_key_of_the_application_is_none_of_ours(string json)
    {
        IConfiguration all = Json($$"""{ "Vendor": {{json}} }""");
        using ServiceProvider provider = Services(all, all.GetSection("Vendor"));

        provider.GetRequiredService<ITestClient>().Should().NotBeNull();
    }

    [TestCase("\\\"test-token\\\"")]
    [TestCase("'test-token'")]
    public void A_credential_in_quotes_is_told(string token)
    {
        IConfiguration all = Json($$"""{ "Vendor": { "BaseAddress": "https://vendor.example", "Token": "{{token}}" } }""");
        using ServiceProvider provider = Services(all, all.GetSection("Vendor"));

        Failures(provider).Should().ContainSingle().Which.Should().Contain("Token is in quotes").And.NotContain("test-token");
    }

    [Test]
    public void A_missing_section_is_no_error_where_the_options_are_set_in_code()
    {
        IConfiguration all = Json("{}");
        ServiceCollection services = new();
        services.AddSingleton(all);
        Add(services, all.GetSection("Vendor")).Services.PostConfigure<TestOptions>(options => (options.BaseAddress, options.Token) = (new Uri("https://vendor.example"), "test-token"));
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Validate();
        provider.GetRequiredService<ITestClient>().Should().NotBeNull();
    }

    private static string[] Failures(ServiceProvider provider, string name = "") =>
        [.. FluentActions.Invoking(() => provider.GetRequiredService<IOptionsMonitor<TestOptions>>().Get(name)).Should().Throw<OptionsValidationException>().Which.Failures];

    private static ServiceProvider Services(IConfiguration? application, IConfiguration given, string? key = null)
    {
        ServiceCollection services = new();
        if (application is not null)
        {
            services.AddSingleton(application);
        }

        Add(services, given, key);
        return services.BuildServiceProvider();
    }

    private static IHttpClientBuilder Add(IServiceCollection services, IConfiguration given, string? key = null) =>
        VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), given, key);

    private static IConfigurationRoot Json(string json) => new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
