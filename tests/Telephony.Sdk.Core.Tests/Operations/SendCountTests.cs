using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Core.Tests.Operations;

/// <summary>What is known of an operation by what came back from the connection: what rings is sent again only where nothing of it can have arrived.</summary>
public sealed class SendCountTests
{
    [Test]
    public void Before_anything_is_sent_nothing_can_have_happened([Values] ResendRule rule)
    {
        var sends = new SendCount(rule);

        sends.MayBegin.Should().BeTrue();
        (sends.Count, sends.Outcome, sends.WasAnswered, sends.IsWorthWaiting).Should().Be((0, null, false, false));
        sends.MayHaveReachedVendor.Should().BeFalse();
        sends.MayHaveTakenEffect(isLastJudged: false).Should().BeFalse();
    }

    [TestCase(ResendRule.Never, true)]
    [TestCase(ResendRule.Safe, true)]
    [TestCase(ResendRule.Read, false)]
    public void What_is_on_its_way_may_arrive_and_a_read_does_nothing_there(ResendRule rule, bool mayHaveTakenEffect)
    {
        SendCount sends = Begun(rule);

        sends.Count.Should().Be(1);
        sends.MayHaveReachedVendor.Should().BeTrue();
        sends.MayHaveTakenEffect(isLastJudged: false).Should().Be(mayHaveTakenEffect);
        (sends.Outcome, sends.WasAnswered).Should().Be((null, false));
    }

    [Test]
    public void What_rings_is_not_sent_while_it_is_on_its_way_and_who_wants_it_should_wait()
    {
        SendCount sends = Begun(ResendRule.Never);

        for (int i = 0; i < 2; i++)
        {
            sends.MayBegin.Should().BeFalse();
            sends.TryBegin().Should().BeFalse();
            sends.IsWorthWaiting.Should().BeTrue();
        }

        sends.Count.Should().Be(1);
    }

    [TestCase(101, true)]
    [TestCase(199, true)]
    [TestCase(300, true)]
    [TestCase(399, true)]
    [TestCase(400, false)]
    [TestCase(407, false)]
    [TestCase(408, true)]
    [TestCase(409, false)]
    [TestCase(499, false)]
    [TestCase(500, true)]
    [TestCase(599, true)]
    public void What_rings_is_not_sent_again_after_an_answer_and_may_have_rung_unless_it_is_a_plain_no(int status, bool mayHaveTakenEffect)
    {
        SendCount sends = Begun(ResendRule.Never);

        sends.End(status);

        sends.MayHaveReachedVendor.Should().BeTrue();
        (sends.WasAnswered, sends.Outcome, sends.IsWorthWaiting).Should().Be((true, $"HTTP {status}", false));
        sends.MayHaveTakenEffect(isLastJudged: false).Should().Be(mayHaveTakenEffect);
        sends.MayHaveTakenEffect(isLastJudged: true).Should().Be(mayHaveTakenEffect);
        ShouldBeRefused(sends, isWorthWaiting: false);
    }

    [TestCase(200)]
    [TestCase(299)]
    public void A_success_may_have_taken_effect_unless_its_body_says_no_and_is_taken_rather_than_sent_again(int status)
    {
        SendCount sends = Begun(ResendRule.Never);

        sends.End(status);

        sends.MayHaveTakenEffect(isLastJudged: false).Should().BeTrue();
        sends.MayHaveTakenEffect(isLastJudged: true).Should().BeFalse();
        ShouldBeRefused(sends, isWorthWaiting: true);
    }

    [Test]
    public void A_no_in_the_last_body_says_nothing_of_a_success_before_it()
    {
        SendCount sends = Begun(ResendRule.Safe);
        sends.End(200);
        sends.TryBegin().Should().BeTrue();
        sends.End(200);

        sends.MayHaveTakenEffect(isLastJudged: true).Should().BeTrue();
    }

    [Test]
    public void With_429_the_vendor_did_not_take_it()
    {
        SendCount sends = Begun(ResendRule.Never);

        sends.End(429);

        (sends.MayHaveReachedVendor, sends.WasAnswered, sends.Outcome).Should().Be((false, true, "HTTP 429"));
        sends.MayHaveTakenEffect(isLastJudged: false).Should().BeFalse();
        sends.MayBegin.Should().BeTrue();
        sends.TryBegin().Should().BeTrue();
        sends.Count.Should().Be(2);
    }

    [Test]
    public void What_found_no_connection_may_be_sent_again()
    {
        SendCount sends = Begun(ResendRule.Never);

        sends.End(new HttpRequestException("refused"), isArrivalExcluded: true);

        (sends.MayHaveReachedVendor, sends.WasAnswered, sends.Outcome).Should().Be((false, false, nameof(HttpRequestException)));
        sends.MayHaveTakenEffect(isLastJudged: false).Should().BeFalse();
        sends.TryBegin().Should().BeTrue();
        sends.End(204);
        (sends.WasAnswered, sends.Outcome).Should().Be((true, "HTTP 204"));
    }

    [Test]
    public void What_broke_may_have_arrived_and_is_not_sent_again()
    {
        SendCount sends = Begun(ResendRule.Never);

        sends.End(new IOException("broken"), isArrivalExcluded: false);

        (sends.MayHaveReachedVendor, sends.WasAnswered, sends.Outcome).Should().Be((true, false, nameof(IOException)));
        sends.MayHaveTakenEffect(isLastJudged: false).Should().BeTrue();
        ShouldBeRefused(sends, isWorthWaiting: false);
    }

    [Test]
    public void Nothing_that_comes_later_undoes_what_may_have_happened([Values(400, 429, 503)] int later)
    {
        SendCount sends = Begun(ResendRule.Safe);
        sends.End(503);
        sends.TryBegin().Should().BeTrue();
        sends.End(later);

        sends.MayHaveReachedVendor.Should().BeTrue();
        sends.WasAnswered.Should().BeTrue();
        sends.MayHaveTakenEffect(isLastJudged: false).Should().BeTrue();
        sends.Count.Should().Be(2);
    }

    [Test]
    public void While_another_is_on_its_way_a_failure_is_worth_waiting()
    {
        SendCount sends = Begun(ResendRule.Safe);
        sends.TryBegin().Should().BeTrue("it may run twice");

        sends.End(new HttpRequestException("refused"), isArrivalExcluded: true);

        sends.IsWorthWaiting.Should().BeTrue();
        sends.MayHaveReachedVendor.Should().BeTrue("of the other nothing is known");
        sends.End(400);
        sends.IsWorthWaiting.Should().BeFalse();
    }

    [TestCase(null, true, true, false)]
    [TestCase(200, true, true, true)]
    [TestCase(400, true, false, true)]
    [TestCase(503, true, true, true)]
    [TestCase(429, false, false, true)]
    public void Of_what_did_not_come_through_only_a_plain_no_is_believed(int? status, bool mayHaveReached, bool mayHaveTakenEffect, bool wasAnswered)
    {
        var sends = new SendCount(ResendRule.Never);

        sends.MarkUnseen(status);

        (sends.MayHaveReachedVendor, sends.MayHaveTakenEffect(isLastJudged: false), sends.WasAnswered).Should().Be((mayHaveReached, mayHaveTakenEffect, wasAnswered));
        sends.MayBegin.Should().Be(!mayHaveReached);
        sends.Count.Should().Be(0);
    }

    [Test]
    public void Two_that_did_not_come_through_are_no_more_certain_than_one()
    {
        var sends = new SendCount(ResendRule.Safe);

        sends.MarkUnseen(status: null);
        sends.MarkUnseen(status: null);

        sends.MayHaveReachedVendor.Should().BeTrue();
        sends.MayHaveTakenEffect(isLastJudged: false).Should().BeTrue();
    }

    [TestCase(ResendRule.Never, false)]
    [TestCase(ResendRule.Safe, true)]
    [TestCase(ResendRule.Read, true)]
    public void After_the_call_what_rings_is_not_sent_any_more(ResendRule rule, bool mayBegin)
    {
        var sends = new SendCount(rule);

        sends.Close();

        sends.MayBegin.Should().Be(mayBegin);
        sends.TryBegin().Should().Be(mayBegin);
        sends.MayHaveReachedVendor.Should().Be(mayBegin);
        sends.IsWorthWaiting.Should().BeFalse();
    }

    private static SendCount Begun(ResendRule rule)
    {
        var sends = new SendCount(rule);
        sends.TryBegin().Should().BeTrue();
        return sends;
    }

    private static void ShouldBeRefused(SendCount sends, bool isWorthWaiting)
    {
        sends.MayBegin.Should().BeFalse();
        sends.TryBegin().Should().BeFalse();
        sends.IsWorthWaiting.Should().Be(isWorthWaiting);
        sends.Count.Should().Be(1);
    }
}
