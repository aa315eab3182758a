using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Errors;

/// <summary>What a failed call says of what it may have done: false is a promise.</summary>
public sealed class OutcomeTests
{
    private static readonly Func<ITestEndpoints, Task> s_never = endpoints => endpoints.DialAsync();
    private static readonly Func<ITestEndpoints, Task> s_safe = endpoints => endpoints.AddAgentAsync(new StringContent("1"));
    private static readonly Func<ITestEndpoints, Task> s_read = endpoints => endpoints.GetAsync("1");

    [TestCase(HttpStatusCode.RequestTimeout, true)]
    [TestCase(HttpStatusCode.InternalServerError, true)]
    [TestCase(HttpStatusCode.ServiceUnavailable, true)]
    [TestCase((HttpStatusCode)599, true)]
    [TestCase(HttpStatusCode.Found, true)]
    [TestCase(HttpStatusCode.BadRequest, false)]
    [TestCase(HttpStatusCode.NotFound, false)]
    [TestCase((HttpStatusCode)429, false)]
    [TestCase((HttpStatusCode)499, false)]
    public async Task A_server_that_failed_may_have_done_it_and_one_that_refuses_has_not(HttpStatusCode status, bool mayHaveTakenEffect)
    {
        (await ThrownAsync(s_never, status)).MayHaveTakenEffect.Should().Be(mayHaveTakenEffect);
        (await ThrownAsync(s_safe, status)).MayHaveTakenEffect.Should().Be(mayHaveTakenEffect);
        (await ThrownAsync(s_read, status)).MayHaveTakenEffect.Should().BeFalse("it changes nothing");
    }

    [Test]
    public async Task The_message_says_what_to_do()
    {
        (await ThrownAsync(s_never, HttpStatusCode.ServiceUnavailable)).Message.Should().EndWith(" It may have taken effect all the same; look before you send it again.");
        (await ThrownAsync(s_safe, HttpStatusCode.ServiceUnavailable)).Message.Should().EndWith(" It may have taken effect all the same; to send it again does no more than that.");
        (await ThrownAsync(s_read, HttpStatusCode.ServiceUnavailable)).Message.Should().NotContain("effect");
        (await ThrownAsync(s_never, HttpStatusCode.BadRequest)).Message.Should().NotContain("effect");
    }

    [Test]
    public async Task A_no_after_an_attempt_of_unknown_outcome_does_not_undo_it()
    {
        TelephonyException thrown = await ThrownAsync(s_safe, HttpStatusCode.ServiceUnavailable, HttpStatusCode.Forbidden);

        thrown.Should().BeOfType<TelephonyApiException>().Which.StatusCode.Should().Be(403);
        thrown.MayHaveTakenEffect.Should().BeTrue();
    }

    [Test]
    public async Task A_no_after_one_that_the_vendor_did_not_take_is_a_no() =>
        (await ThrownAsync(s_never, (HttpStatusCode)429, HttpStatusCode.Forbidden)).MayHaveTakenEffect.Should().BeFalse();

    [Test]
    public async Task What_was_deleted_before_its_answer_was_lost_is_deleted()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable, HttpStatusCode.NotFound);
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.DeleteAsync(new TestCall("1"));

        handler.Arrivals.Should().Be(2);
    }

    [TestCase((HttpStatusCode)429)]
    [TestCase(HttpStatusCode.NotFound)]
    public async Task What_was_never_there_is_not_found(HttpStatusCode first) =>
        (await ThrownAsync(endpoints => endpoints.DeleteAsync(new TestCall("1")), first, HttpStatusCode.NotFound))
            .Should().BeOfType<TelephonyApiException>().Which.Kind.Should().Be(TelephonyErrorKind.NotFound);

    [Test]
    public async Task An_answer_that_nobody_can_read_may_have_taken_effect()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => ScriptedHandler.Json("[")));

        (await client.Endpoints.Invoking(it => it.CreateAsync(new TestCall("1"))).Should().ThrowAsync<TelephonyProtocolException>())
            .Which.MayHaveTakenEffect.Should().BeTrue();
    }

    [Test]
    public async Task Your_own_cancellation_says_what_may_have_happened([Values] bool hasArrived)
    {
        using var caller = new CancellationTokenSource();
        var handler = new ScriptedHandler(async token =>
        {
            await caller.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            throw new InvalidOperationException("not reached");
        });
        using TestClient client = TestClient.Of(handler);
        if (!hasArrived)
        {
            await caller.CancelAsync();
        }

        OperationCanceledException thrown = (await client.Endpoints.Invoking(it => it.DialAsync(caller.Token)).Should().ThrowAsync<OperationCanceledException>()).Which;

        thrown.MayHaveTakenEffect().Should().Be(hasArrived);
        thrown.Message.Should().Contain(hasArrived ? "look before you send it again" : "Nothing was sent");
    }

    [Test]
    public void A_cancellation_of_other_things_says_nothing() => new OperationCanceledException().MayHaveTakenEffect().Should().BeNull();

    private static async Task<TelephonyException> ThrownAsync(Func<ITestEndpoints, Task> call, params HttpStatusCode[] statuses)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(statuses));
        return (await client.Endpoints.Invoking(call).Should().ThrowAsync<TelephonyException>()).Which;
    }
}
