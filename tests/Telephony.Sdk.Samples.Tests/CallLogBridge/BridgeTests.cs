using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.Samples.CallLogBridge.Calls;
using Telephony.Sdk.Samples.CallLogBridge.Crm;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.CallLogBridge;

/// <summary><c>samples/CallLogBridge</c>: each call is in the CRM once, or is shown as unknown.</summary>
[TestFixture]
public sealed class BridgeTests : BridgeFixture
{
    private const string Log = "api/v1/ivr-call-log";

    [Test]
    public async Task A_pushed_log_is_in_the_CRM()
    {
        await using Bridge bridge = await StartAsync();

        StubPushResult pushed = await bridge.IbizfoneAsync();

        pushed.IsAccepted.Should().BeTrue();
        await bridge.BecomesAsync("ibizfone/" + pushed.Id, CrmState.Sent);
        Crm.Journal.Find("POST", Log).Should().ContainSingle().Which.Text.Should().Contain("9997927001").And.Contain("Held");
    }

    [Test]
    public async Task A_push_that_comes_again_and_a_second_end_are_one_log()
    {
        await using (Bridge bridge = await StartAsync(("Bridge:WhenUnknown", "Held")))
        {
            await bridge.SangomaAsync("START", ("uuid", "7.1"));
            await bridge.SangomaAsync("END", ("uuid", "7.1"));
            await bridge.SangomaAsync("END", ("uuid", "7.1"));
            await bridge.SangomaAsync("END", ("uuid", "7.1"), ("destination", "1002"));

            await bridge.BecomesAsync("sangoma/7.1", CrmState.Sent);
            await Bridge.IsAsync(async () => (await bridge.Ledger.PushesOfAsync("sangoma/7.1", CancellationToken.None)).Count == 3, "all are there");
            (await bridge.DeadLetters.ListAsync()).TotalCount.Should().Be(0);
        }

        // It has stopped, so nothing of it is in hand any more.
        Crm.Journal.Count("POST", Log).Should().Be(1);
    }

    [Test]
    public async Task An_answer_that_is_lost_is_unknown_and_is_not_sent_again()
    {
        Crm.Faults.FailNextRequests(StubFault.CloseWithoutReply);
        await using Bridge bridge = await StartAsync();

        StubPushResult pushed = await bridge.IbizfoneAsync();

        string call = "ibizfone/" + pushed.Id;
        await bridge.BecomesAsync(call, CrmState.Unknown);
        Crm.Journal.Count("POST", Log).Should().Be(1);
        (await bridge.Ledger.CrmOfAsync(call, CancellationToken.None)).Single().Words.Should().NotBeEmpty();
    }

    [Test]
    public async Task A_log_that_the_CRM_refused_is_a_dead_letter_and_is_sent_when_it_is_replayed()
    {
        await using Bridge bridge = await StartAsync(("SangamCrm:Token", "test-token-wrong"), ("Bridge:RetryAfter:0", "00:00:00"));

        StubPushResult pushed = await bridge.IbizfoneAsync();

        await bridge.BecomesAsync("ibizfone/" + pushed.Id, CrmState.Refused);
    }

    [Test]
    public async Task A_mark_of_a_process_that_died_is_unknown_and_is_not_sent_again()
    {
        await using Bridge bridge = await StartAsync(("Bridge:SendingTakesAtMost", "00:00:00"));
        (await bridge.Ledger.MarkAsync("ibizfone/died", CrmLog.Log, TimeSpan.FromMinutes(1), CancellationToken.None)).Should().BeNull();

        await bridge.IbizfoneAsync(("calllogid", "died"));

        await bridge.BecomesAsync("ibizfone/died", CrmState.Unknown);
        Crm.Journal.Count("POST", Log).Should().Be(0);

        (await bridge.Ledger.DecideAsync("ibizfone/died", CrmLog.Log, CrmState.Asked, "Asked for on the page.", CancellationToken.None)).Should().BeTrue();
        (await bridge.Ledger.DecideAsync("ibizfone/died", CrmLog.Log, CrmState.Sent, "Twice decided.", CancellationToken.None)).Should().BeFalse();
        (await bridge.Ledger.MarkAsync("ibizfone/died", CrmLog.Log, TimeSpan.FromMinutes(1), CancellationToken.None)).Should().BeNull("it may leave now");
    }

    [Test]
    public async Task An_agent_whom_nobody_knows_is_a_dead_letter_that_says_what_to_set()
    {
        await using Bridge bridge = await StartAsync(("Bridge:DefaultOwner", null), ("Bridge:Owners:9997927002", "7"));

        StubPushResult known = await bridge.IbizfoneAsync();
        await bridge.IbizfoneAsync(("agentnumber", "555"));

        await bridge.BecomesAsync("ibizfone/" + known.Id, CrmState.Sent);
        await Bridge.IsAsync(async () => (await bridge.DeadLetters.ListAsync()).TotalCount == 1, "there is a dead letter");
        DeadPush dead = (await bridge.DeadLetters.ListAsync()).Items.Single();
        dead.Reason.Should().Be("Nobody in the CRM owns the calls of the agent 555: set Bridge:Owners:555 or Bridge:DefaultOwner, and replay this.");
        Crm.Journal.Find("POST", Log).Should().ContainSingle().Which.Text.Should().Contain("\"7\"");
    }

    [Test]
    public async Task A_call_that_begins_is_shown_on_its_agents_screen()
    {
        await using Bridge bridge = await StartAsync(("Bridge:PopupEmails:1000", "asha@example.com"), ("Bridge:WhenUnknown", "Held"));

        await bridge.SangomaAsync("START", ("uuid", "8.1"), ("owner", "1000"));

        await bridge.BecomesAsync("sangoma/8.1", CrmState.Sent, CrmLog.Popup);
        Crm.Journal.Requests.Should().ContainSingle().Which.Target.Should().StartWith("/api/v1/ivr-call-notify");
    }
}
