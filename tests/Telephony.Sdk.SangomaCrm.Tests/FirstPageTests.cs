using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>The examples of README.md and of docs/tenants.md do what they say, on the stub server.</summary>
[NonParallelizable]
public sealed class FirstPageTests
{
    private const string Page = "README.md";

    private readonly Dictionary<string, string?> _environment = [];
    private string _before = "";
    private DirectoryInfo _folder = null!;
    private TelephonyStubs _stubs = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm }, FailOnUnmatched = true });
        _before = Environment.CurrentDirectory;
        _folder = Directory.CreateTempSubdirectory("telephony-");
        Environment.CurrentDirectory = _folder.FullName;
    }

    [TearDown]
    public async Task StopAsync()
    {
        Environment.CurrentDirectory = _before;
        _folder.Delete(recursive: true);
        foreach ((string name, string? value) in _environment)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        await _stubs.DisposeAsync();
    }

    [Test]
    public async Task The_calls_of_the_last_day_are_listed_and_their_recordings_saved()
    {
        Set("SANGOMA_TOKEN", StubVendor.Token);

        string printed = await MarkdownSnippets.RunProgramAsync(Page, "SangomaCrmClient.Create(new SangomaCrmOptions", ("https://pbx.example.com", _stubs.BaseAddress.AbsoluteUri));

        printed.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => line[22..]).Should().Equal("1000 -> 6025551213  00:00:17", "6025551212 -> 1000  00:00:42");
        _folder.GetFiles("*.wav").Should().HaveCount(2).And.OnlyContain(file => file.Length > 0);
    }

    [Test]
    public async Task The_clients_come_from_the_configuration_of_the_application()
    {
        foreach (string section in new[] { "SangomaCrm", "Branches__Pune" })
        {
            Set(section + "__BaseAddress", _stubs.BaseAddress.AbsoluteUri);
            Set(section + "__Token", StubVendor.Token);
        }

        await MarkdownSnippets.RunProgramAsync(Page, "Branches:Pune");

        _stubs.Journal.Count("GET", "users/extension/1000").Should().Be(1);
    }

    [TestCase(StubFault.None, "")]
    [TestCase(StubFault.Reset, "It was added.")]
    public async Task What_is_unknown_is_looked_up_and_not_sent_again(StubFault fault, string words)
    {
        using var pbx = SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = _stubs.BaseAddress, Token = StubVendor.Token });
        if (fault != StubFault.None)
        {
            _stubs.Faults.FailNextRequests(fault);
        }

        string printed = await MarkdownSnippets.RunMethodAsync(Page, "AddOnceAsync", pbx, new Uri("https://crm.example.com/calls"));

        printed.Trim().Should().Be(words);
        _stubs.Journal.Count("POST", "webhooks").Should().Be(1);
        (await pbx.Webhooks.ListAsync()).Should().ContainSingle(webhook => webhook.Url == "https://crm.example.com/calls");
    }

    [Test]
    public async Task What_did_not_arrive_is_to_be_added_again()
    {
        using var pbx = SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = _stubs.BaseAddress, Token = StubVendor.Token });
        _stubs.Server.Given(WireMock.RequestBuilders.Request.Create().UsingPost().WithPath(_stubs.Path("webhooks"))).RespondWith(WireMock.ResponseBuilders.Response.Create().WithFault(StubFault.CloseWithoutReply));

        (await MarkdownSnippets.RunMethodAsync(Page, "AddOnceAsync", pbx, new Uri("https://crm.example.com/calls"))).Trim().Should().Be("It was not; add it again.");
    }

    [Test]
    public async Task The_test_of_an_own_app_passes() =>
        (await MarkdownSnippets.RunProgramAsync(Page, "TelephonyStubs.StartAsync")).Should().Be("Asha Rao; requests that arrived: 1" + Environment.NewLine);

    [Test]
    public async Task A_tenant_has_its_client()
    {
        string options = $$"""new SangomaCrmOptions { BaseAddress = new Uri("{{_stubs.BaseAddress}}"), Token = "{{StubVendor.Token}}" }""";

        await MarkdownSnippets.RunProgramAsync("docs/tenants.md", "TenantPbxs", ("""throw new NotImplementedException($"Read the address and the token of {tenant} from your database.")""", options));

        _stubs.Journal.Count("GET", "users/extension/1000").Should().Be(1);
    }

    private void Set(string name, string value)
    {
        _environment[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
