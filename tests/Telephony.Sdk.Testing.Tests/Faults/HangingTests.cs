using System.Diagnostics;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Faults;

public sealed class HangingTests
{
    private static readonly Uri _address = new("a", UriKind.Relative);

    [Test]
    public async Task Headers_never_come_until_the_client_gives_up()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/a", StubResponse.Failing(StubFault.Hang));
        using var client = new HttpClient { BaseAddress = server.BaseAddress, Timeout = TimeSpan.FromSeconds(1) };

        Func<Task> get = () => client.GetStringAsync(_address);

        await get.Should().ThrowAsync<TaskCanceledException>();
        server.Journal.Requests.Should().ContainSingle().Which.ReplySent.Should().BeFalse();
    }

    [Test]
    public async Task A_body_stops_halfway()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/a", StubResponse.Text("0123456789") with { Fault = StubFault.HangInBody });
        server.Map("GET", "/b", StubResponse.Text("all"));
        using var other = new HttpClient { BaseAddress = server.BaseAddress };
        using RawClient client = await RawClient.ConnectAsync(server.BaseAddress);
        await client.SendGetAsync("/a");

        (await client.ReadUntilAsync("01234")).Should().Contain("Content-Length: 10").And.EndWith("01234");
        Task<string> rest = client.ReadToEndAsync();

        (await other.GetStringAsync(new Uri("b", UriKind.Relative))).Should().Be("all");
        rest.IsCompleted.Should().BeFalse("it hangs while others are served");
        await server.DisposeAsync();
        await rest.Invoking(async task => await task).Should().ThrowAsync<IOException>();
    }

    [TestCase(StubFault.Hang)]
    [TestCase(StubFault.HangInBody)]
    [TestCase(StubFault.None)]
    public async Task Disposal_is_prompt_whatever_hangs(StubFault fault)
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync();
        TimeSpan delay = fault == StubFault.None ? TimeSpan.FromHours(1) : TimeSpan.Zero;
        server.Map("GET", "/a", StubResponse.Text("0123456789") with { Fault = fault, Delay = delay });
        using var client = new HttpClient { BaseAddress = server.BaseAddress };
        Task<string>[] pending = [.. Enumerable.Range(0, 3).Select(_ => client.GetStringAsync(_address))];
        await server.Journal.WaitForAsync(3, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));
        var clock = Stopwatch.StartNew();

        await server.DisposeAsync();

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4));
        foreach (Task<string> reply in pending)
        {
            await reply.Invoking(async task => await task).Should().ThrowAsync<HttpRequestException>();
        }
    }

    [Test]
    public async Task Disposal_is_prompt_with_idle_and_half_written_connections()
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync();
        using RawClient idle = await RawClient.ConnectAsync(server.BaseAddress);
        using RawClient used = await RawClient.ConnectAsync(server.BaseAddress);
        await used.SendGetAsync("/a");
        await used.ReadUntilAsync("The server has no mappings.\n");
        var clock = Stopwatch.StartNew();

        await server.DisposeAsync();

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4));
    }
}
