using System.Net;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>A server of a vendor for each test, as what it remembers is the test's own, and a plain client that has the credentials.</summary>
/// <param name="vendor">The vendor.</param>
/// <param name="credentials">The headers that every request has.</param>
public abstract class ShapeFixture(StubVendor vendor, params (string Name, string Value)[] credentials)
{
    protected TelephonyStubs Stubs { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    [SetUp]
    public async Task Start()
    {
        Stubs = await TelephonyStubs.StartAsync(vendor);
        Client = new HttpClient { BaseAddress = Stubs.BaseAddress };
        foreach ((string name, string value) in credentials)
        {
            Client.DefaultRequestHeaders.Add(name, value);
        }
    }

    [TearDown]
    public async Task Stop()
    {
        Client.Dispose();
        await Stubs.DisposeAsync();
    }

    /// <summary>What is answered; fails where nothing matches.</summary>
    protected async Task<string> AnswerAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using HttpResponseMessage reply = await Client.SendAsync(request);

        Stubs.Journal.Requests[^1].Mismatch.Should().BeNull();
        return await reply.Content.ReadAsStringAsync();
    }

    /// <summary>What is answered by the operation's shape; fails where an example does, or nothing.</summary>
    protected async Task<string> ShapeAsync(string operation, HttpMethod method, string path, HttpContent? content = null)
    {
        string answer = await AnswerAsync(method, path, content);

        Stubs.Journal.Requests[^1].MappingName.Should().Be($"{operation} with any values");
        return answer;
    }

    /// <summary>Why nothing matches, in one line; fails where something does, or where the vendor's client would not see it.</summary>
    protected async Task<string> RefusalAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using HttpResponseMessage reply = await Client.SendAsync(request);

        reply.StatusCode.Should().Be(HttpStatusCode.NotFound);
        Stubs.Unmatched.Should().NotBeEmpty();
        return await reply.Content.ReadAsStringAsync();
    }
}
