using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>What the SDK promises when something goes wrong, for every declared operation and every fault.</summary>
[TestFixtureSource(typeof(AllFaults), nameof(AllFaults.Faults))]
public sealed class FaultMatrixTests(object one)
{
    /// <summary>The default of the options.</summary>
    private const int MaxResends = 2;

    private readonly Fault _fault = (Fault)one;
    private IReadOnlyList<FaultOutcome> _outcomes = [];

    [OneTimeSetUp]
    public async Task RunAsync() => _outcomes = await FaultMatrix.OutcomesAsync(_fault);

    [Test]
    public void Every_operation_was_called() => _outcomes.Should().HaveCount(AllVendors.Calls.Count);

    [Test]
    public void A_request_that_must_not_run_twice_arrives_once_at_most_unless_the_vendor_said_429() =>
        _outcomes.Where(outcome => outcome.Call.IsNever && outcome.Thrown is not TelephonyApiException { StatusCode: 429 })
            .Should().NotContain(outcome => outcome.Arrivals > 1);

    [Test]
    public void No_request_is_sent_more_often_than_the_options_say_even_when_the_vendor_said_429() =>
        _outcomes.Where(outcome => outcome.Call.IsNever).Should().NotContain(outcome => outcome.Arrivals > 1 + MaxResends);

    [Test]
    public void Nothing_but_our_exceptions_is_thrown() =>
        _outcomes.Should().NotContain(outcome => outcome.Thrown != null && !(outcome.Thrown is TelephonyException));

    [Test]
    public void Who_is_told_that_nothing_was_done_is_told_the_truth() =>
        _outcomes.Where(outcome => outcome.Executions > 0 && !outcome.Call.IsRead && outcome.Thrown is TelephonyException { MayHaveTakenEffect: false }).Should().BeEmpty();

    [Test]
    public void Who_is_told_to_look_first_finds_it_in_the_message() =>
        _outcomes.Where(outcome => outcome.Thrown is TelephonyException { MayHaveTakenEffect: true } thrown && !thrown.Message.Contains("took effect", StringComparison.Ordinal) && !thrown.Message.Contains("taken effect", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Test]
    public void Nothing_that_only_reads_may_have_taken_effect() =>
        _outcomes.Where(outcome => outcome.Call.IsRead && outcome.Thrown is TelephonyException { MayHaveTakenEffect: true }).Should().BeEmpty();

    [Test]
    public void What_was_deleted_by_an_attempt_that_nobody_heard_of_is_deleted() =>
        _outcomes.Where(outcome => outcome.Call.Operation.EndsWith(".Delete", StringComparison.Ordinal)).Should().HaveCount(2)
            .And.OnlyContain(outcome => _fault.Name != "executed, then 404 on the resend" || outcome.Thrown == null);

    [Test]
    public void Nothing_works_without_an_answer() => _outcomes.Should().NotContain(outcome => outcome.Thrown == null && outcome.Arrivals == 0);

    [Test]
    public void Nothing_works_that_was_answered_with_something_else() =>
        _outcomes.Where(outcome => _fault.Name is "HTML 200" or "executed, then a login page" or "JSON 200 that is cut off" or "garbage bytes").Should().NotContain(outcome => outcome.Thrown == null);

    [Test]
    public void Nothing_lasts_longer_than_its_deadline() => _outcomes.Should().NotContain(outcome => outcome.Elapsed > outcome.Deadline);

    [Test]
    public void Nobody_is_asked_whom_a_redirect_names() => _outcomes.Should().NotContain(outcome => outcome.ConnectionsElsewhere > 0);
}
