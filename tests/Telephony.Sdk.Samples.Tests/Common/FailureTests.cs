using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.Common;

/// <summary>What the samples say of Ctrl+C.</summary>
public sealed class FailureTests
{
    private CancellationTokenSource _ctrlC = null!;

    [SetUp]
    public void Start() => _ctrlC = new CancellationTokenSource();

    [TearDown]
    public void Stop() => _ctrlC.Dispose();

    [Test]
    public async Task After_a_call_was_placed_it_says_to_look_first()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        stubs.Faults.FailNextRequests(StubFault.Hang);
        using CPaaSClient cpaas = CPaaSClient.Create(new CPaaSOptions { BaseAddress = stubs.BaseAddress, Account = StubVendor.Account, Auth = StubVendor.Token });
        Task placing = cpaas.Calls.ClickToCallAsync(new CPaaSClickToCall("919979270001", "15168148111", "918000680002"), _ctrlC.Token);
        await stubs.Journal.WaitForAsync(1, CancellationToken.None);

        await _ctrlC.CancelAsync();

        OperationCanceledException thrown = (await FluentActions.Awaiting(() => placing).Should().ThrowAsync<OperationCanceledException>()).Which;
        Failure.Of(thrown, _ctrlC.Token).Should().Be(new Failure(
            "Cancelled. Calls.ClickToCall was cancelled by its caller. It is not known whether it took effect; look before you send it again.", ExitCode.Cancelled));
    }

    [Test]
    public async Task In_a_wait_it_says_no_more_than_that()
    {
        await _ctrlC.CancelAsync();

        Failure.Of(new OperationCanceledException(_ctrlC.Token), _ctrlC.Token).Should().Be(new Failure("Cancelled.", ExitCode.Cancelled));
    }

    [Test]
    public void A_cancellation_that_nobody_asked_for_is_a_bug() => Failure.Of(new OperationCanceledException(), _ctrlC.Token).Should().BeNull();
}
