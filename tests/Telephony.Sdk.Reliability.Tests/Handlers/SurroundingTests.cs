using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Whatever an application puts around our clients, or around all of its own, what must not run twice arrives once.</summary>
[TestFixtureSource(typeof(Surroundings), nameof(Surroundings.All))]
public sealed class SurroundingTests(object one)
{
    private readonly Surrounding _surrounding = (Surrounding)one;
    private SurroundingOutcome[] _ours = [];
    private SurroundingOutcome[] _bare = [];

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        SurroundingOutcome[] here = [.. (await SurroundingMatrix.OutcomesAsync()).Where(outcome => outcome.Surrounding == _surrounding)];
        _ours = [.. here.Where(outcome => outcome.IsOurs)];
        _bare = [.. here.Where(outcome => !outcome.IsOurs)];
    }

    [Test]
    public void Every_operation_was_called_under_every_fault() => _ours.Should().HaveCount(AllVendors.NeverCalls.Count * SurroundingFaults.All.Count);

    [Test]
    public void It_arrives_once() => ShouldBeNone(_ours, outcome => outcome.Arrivals != 1);

    [Test]
    public void Nothing_but_our_exceptions_is_thrown() => ShouldBeNone(_ours, outcome => outcome.Thrown is not (null or TelephonyException));

    [Test]
    public void Who_gets_no_answer_is_told_that_it_may_have_arrived() => ShouldBeNone(_ours, outcome => outcome.Thrown is TelephonyTransportException { MayHaveTakenEffect: false });

    [Test]
    public void It_works_only_when_nothing_goes_wrong() =>
        ShouldBeNone(_ours, outcome => outcome.Thrown is null != (outcome.Fault == SurroundingFaults.None && !_surrounding.RepeatsSuccess));

    [Test]
    public void Refit_alone_is_sent_more_than_once_there()
    {
        _bare.Should().HaveCount(AllVendors.NeverCalls.Count * SurroundingFaults.All.Count(fault => SurroundingMatrix.IsDangerous(_surrounding, fault)));
        ShouldBeNone(_bare, outcome => outcome.Arrivals < 2);
    }

    private static void ShouldBeNone(IEnumerable<SurroundingOutcome> outcomes, Func<SurroundingOutcome, bool> isWrong) =>
        outcomes.Where(isWrong).Select(outcome => outcome.ToString()).Should().BeEmpty();
}
