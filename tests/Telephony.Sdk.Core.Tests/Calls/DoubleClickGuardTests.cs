using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Core.Tests.Calls;

public sealed class DoubleClickGuardTests
{
    private const string Agent = "+91 98765-00001";
    private const string Customer = "09876500002";

    private readonly ManualTimeProvider _time = new();
    private int _placed;

    [SetUp]
    public void Start() => _placed = 0;

    [Test]
    public async Task A_second_click_gets_the_first_call_while_it_is_placed_and_for_a_while_after()
    {
        DoubleClickGuard guard = NewGuard();
        var first = new TaskCompletionSource<string>();
        Task<string> one = guard.OnceAsync(Agent, Customer, () => Place(first.Task));

        Task<string> two = guard.OnceAsync("919876500001", " 0 98765 00002 ", () => Place(Task.FromResult("another")));
        first.SetResult("sid");
        _time.Advance(TimeSpan.FromSeconds(4));
        string three = await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("another")));

        (await one, await two, three).Should().Be(("sid", "sid", "sid"));
        _placed.Should().Be(1);
    }

    [Test]
    public async Task A_call_that_is_on_its_way_is_not_forgotten_behind_the_window()
    {
        DoubleClickGuard guard = NewGuard();
        var first = new TaskCompletionSource<string>();
        Task<string> one = guard.OnceAsync(Agent, Customer, () => Place(first.Task));
        _time.Advance(TimeSpan.FromSeconds(29));

        Task<string> two = guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("another")));
        first.SetResult("sid");

        (await one, await two).Should().Be(("sid", "sid"));
        _placed.Should().Be(1);
        (await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("another")))).Should().Be("another", "it is over, and its window too");
    }

    [TestCase("٠٩٨٧٦٥٠٠٠٠٢")]
    [TestCase("०९८७६५ ००००२")]
    public async Task Digits_of_any_script_count(string customer)
    {
        DoubleClickGuard guard = NewGuard();

        await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("sid")));
        (await guard.OnceAsync(Agent, customer, () => Place(Task.FromResult("another")))).Should().Be("sid");
        (await guard.OnceAsync(Agent, customer + "٣", () => Place(Task.FromResult("another")))).Should().Be("another");
    }

    [Test]
    public async Task Letters_count_as_digits_do()
    {
        DoubleClickGuard guard = NewGuard();

        await guard.OnceAsync("sales1", Customer, () => Place(Task.FromResult("sid")));
        (await guard.OnceAsync("sales 1", Customer, () => Place(Task.FromResult("another")))).Should().Be("sid");
        (await guard.OnceAsync("support1", Customer, () => Place(Task.FromResult("another")))).Should().Be("another");
    }

    [Test]
    public async Task A_call_that_gives_something_else_is_the_same_call()
    {
        DoubleClickGuard guard = NewGuard();
        await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("sid")));

        (await guard.OnceAsync(Agent, Customer, () => Counted<object>("another"))).Should().Be("sid");
        await guard.Awaiting(it => it.OnceAsync(Agent, Customer, () => Counted(2))).Should().ThrowAsync<InvalidOperationException>().WithMessage("*gave no Int32, so this one was not placed.");
        (await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("another")))).Should().Be("sid");

        _placed.Should().Be(1);
    }

    [Test]
    public async Task A_call_that_gives_nothing_is_a_call_too()
    {
        DoubleClickGuard guard = NewGuard();

        (await guard.OnceAsync(Agent, Customer, () => Counted<string?>(null))).Should().BeNull();
        (await guard.OnceAsync(Agent, Customer, () => Counted<int?>(2))).Should().BeNull();

        _placed.Should().Be(1);
    }

    [Test]
    public async Task A_call_that_is_slow_to_begin_holds_up_no_other_numbers()
    {
        DoubleClickGuard guard = NewGuard();
        using var isBeginning = new SemaphoreSlim(0);
        using var mayGoOn = new ManualResetEventSlim();
        Task<bool> slow = Task.Run(() => guard.OnceAsync(Agent, Customer, () =>
        {
            isBeginning.Release();
            return Task.FromResult(mayGoOn.Wait(TimeSpan.FromSeconds(10)));
        }));
        await isBeginning.WaitAsync();

        (await guard.OnceAsync(Agent, "sales", () => Place(Task.FromResult("sid")))).Should().Be("sid");
        mayGoOn.Set();

        (await slow).Should().BeTrue("the other call did not wait for it");
    }

    [Test]
    public async Task Behind_the_window_and_between_other_numbers_it_is_another_call()
    {
        DoubleClickGuard guard = NewGuard();
        await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("1")));

        (await guard.OnceAsync(Customer, Agent, () => Place(Task.FromResult("2")))).Should().Be("2");
        (await guard.OnceAsync(Agent, "sales", () => Place(Task.FromResult("3")))).Should().Be("3");
        (await guard.OnceAsync(Agent, "support", () => Place(Task.FromResult("4")))).Should().Be("4");
        _time.Advance(TimeSpan.FromSeconds(5));
        (await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("5")))).Should().Be("5");
    }

    [TestCase(true, 1)]
    [TestCase(false, 2)]
    public async Task A_call_that_failed_may_be_tried_again_when_it_promises_that_it_had_no_effect(bool mayHaveTakenEffect, int placed)
    {
        DoubleClickGuard guard = NewGuard();
        var failure = new TelephonyProtocolException("x", "Exotel", "Calls.Connect", mayHaveTakenEffect, 200);
        Func<Task> clicking = () => guard.OnceAsync(Agent, Customer, () => Place(Task.FromException<string>(failure)));

        (await clicking.Should().ThrowAsync<TelephonyProtocolException>()).Which.Should().BeSameAs(failure);
        (await clicking.Should().ThrowAsync<TelephonyProtocolException>()).Which.Should().BeSameAs(failure);

        _placed.Should().Be(placed);
    }

    [Test]
    public async Task What_was_refused_before_it_was_sent_may_be_tried_again()
    {
        DoubleClickGuard guard = NewGuard();
        await guard.Awaiting(it => it.OnceAsync<string>(Agent, Customer, () => throw new TelephonyArgumentException(new RequestProblem("From", "is required")))).Should().ThrowAsync<ArgumentException>();

        (await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("sid")))).Should().Be("sid");
    }

    [Test]
    public async Task What_was_cancelled_before_it_was_sent_may_be_tried_again([Values] bool hasArrived)
    {
        DoubleClickGuard guard = NewGuard();
        using var stop = new CancellationTokenSource();
        using TestClient client = TestClient.Of(new ScriptedHandler(async token =>
        {
            await stop.CancelAsync();
            return await Task.FromCanceled<HttpResponseMessage>(token);
        }));
        if (!hasArrived)
        {
            await stop.CancelAsync();
        }

        await guard.Awaiting(it => it.OnceAsync(Agent, Customer, () => DialAsync(client, stop.Token))).Should().ThrowAsync<OperationCanceledException>();
        Func<Task> again = () => guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("sid")));
        await (hasArrived ? again.Should().ThrowAsync<OperationCanceledException>() : (Task)again.Should().NotThrowAsync());

        _placed.Should().Be(hasArrived ? 0 : 1);
    }

    [Test]
    public async Task What_a_disposed_client_did_not_send_may_be_tried_again()
    {
        DoubleClickGuard guard = NewGuard();
        TestClient client = TestClient.Of(ScriptedHandler.Answering(HttpStatusCode.OK));
        client.Dispose();

        await guard.Awaiting(it => it.OnceAsync(Agent, Customer, () => DialAsync(client, CancellationToken.None))).Should().ThrowAsync<ObjectDisposedException>();

        (await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("sid")))).Should().Be("sid");
    }

    [Test]
    public async Task What_else_fails_promises_nothing()
    {
        DoubleClickGuard guard = NewGuard();
        foreach (string customer in new[] { "1", "2", "3" })
        {
            Exception failure = customer switch { "1" => new ObjectDisposedException("a database"), "2" => new FormatException("a bug"), _ => new OperationCanceledException() };

            await guard.Awaiting(it => it.OnceAsync(Agent, customer, () => Place(Task.FromException<string>(failure)))).Should().ThrowAsync<Exception>();
            (await guard.Awaiting(it => it.OnceAsync(Agent, customer, () => Place(Task.FromResult("sid")))).Should().ThrowAsync<Exception>()).Which.Should().BeSameAs(failure);
        }
    }

    [Test]
    public async Task A_guard_that_refuses_says_how_long_ago_the_first_was()
    {
        var guard = new DoubleClickGuard(TimeSpan.FromSeconds(5), refuses: true, _time);
        await guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult("sid")));
        _time.Advance(TimeSpan.FromSeconds(2));

        await guard.Awaiting(it => it.OnceAsync(Agent, Customer, () => Place(Task.FromResult("another")))).Should().ThrowAsync<InvalidOperationException>().WithMessage("*2 s ago*not placed*");

        _placed.Should().Be(1);
    }

    [Test]
    public async Task Who_stops_waiting_stops_no_call()
    {
        DoubleClickGuard guard = NewGuard();
        using var stop = new CancellationTokenSource();
        var first = new TaskCompletionSource<string>();
        Task<string> impatient = guard.OnceAsync(Agent, Customer, () => Place(first.Task), stop.Token);
        Task<string> patient = guard.OnceAsync(Agent, Customer, () => Place(first.Task));

        await stop.CancelAsync();

        (await FluentActions.Awaiting(() => impatient).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(stop.Token);
        first.SetResult("sid");
        (await patient).Should().Be("sid");
        _placed.Should().Be(1);
    }

    [Test]
    public async Task Many_clicks_at_once_place_one_call()
    {
        DoubleClickGuard guard = NewGuard();

        string[] sids = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => guard.OnceAsync(Agent, Customer, () => Place(Task.FromResult($"{i}"))))));

        sids.Distinct().Should().ContainSingle();
        _placed.Should().Be(1);
    }

    [Test]
    public void A_window_must_be_longer_than_zero() =>
        FluentActions.Invoking(() => new DoubleClickGuard(TimeSpan.Zero)).Should().Throw<ArgumentOutOfRangeException>();

    private DoubleClickGuard NewGuard() => new(TimeSpan.FromSeconds(5), timeProvider: _time);

    private static async Task<string> DialAsync(TestClient client, CancellationToken cancellationToken)
    {
        await client.Endpoints.DialAsync(cancellationToken);
        return "dialled";
    }

    private Task<T> Counted<T>(T result)
    {
        _placed++;
        return Task.FromResult(result);
    }

    private Task<string> Place(Task<string> call)
    {
        Interlocked.Increment(ref _placed);
        return call;
    }
}
