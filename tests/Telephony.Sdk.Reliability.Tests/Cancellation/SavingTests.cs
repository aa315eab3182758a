using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>A recording or voicemail that is not saved whole leaves nothing behind, and what was there before stays.</summary>
public sealed class SavingTests
{
    private const string Uuid = "1551929887.12";
    private const string Before = "what was there before";

    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(10);

    private VendorServers _servers = null!;
    private ManualTimeProvider _clock = null!;
    private CancellationTokenSource _caller = null!;
    private ServiceProvider _services = null!;
    private string _folder = null!;
    private string _file = null!;

    private static IEnumerable<object[]> Cases =>
        from isVoicemail in new[] { false, true }
        from fault in new[] { StubFault.Hang, StubFault.HangInBody, StubFault.None }
        from isCancelled in new[] { false, true }
        select new object[] { isVoicemail, fault, isCancelled };

    [OneTimeSetUp]
    public async Task StartServers() => _servers = await VendorServers.StartAsync();

    [OneTimeTearDown]
    public async Task StopServers() => await _servers.DisposeAsync();

    [SetUp]
    public async Task Start()
    {
        _servers.Reset();
        _clock = new ManualTimeProvider(ExampleClock.Start);
        _caller = new CancellationTokenSource();
        _services = AllVendors.Of<SangomaCrmDocument>().Open(Server.BaseAddress, _clock);
        _folder = Directory.CreateTempSubdirectory("telephony-saving-").FullName;
        _file = Path.Combine(_folder, "call.wav");
        await File.WriteAllTextAsync(_file, Before);
    }

    [TearDown]
    public async Task Stop()
    {
        await _services.DisposeAsync();
        _caller.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Cancelled_or_too_late_at_every_point(bool isVoicemail, StubFault fault, bool isCancelled)
    {
        _servers.Answering(AllVendors.Of<SangomaCrmDocument>(), fault == StubFault.None ? SlowReplies.Trickling : SlowReplies.Whole);
        if (fault != StubFault.None)
        {
            Server.Faults.FailNextRequests(fault);
        }

        Task saving = isVoicemail
            ? Calls.SaveVoicemailAsync(Uuid, _file, overwrite: true, cancellationToken: _caller.Token)
            : Calls.SaveRecordingAsync(Uuid, _file, overwrite: true, cancellationToken: _caller.Token);
        await Server.Journal.WaitForAsync(1, CancellationToken.None).WithPatience();
        await Task.Delay(Patience.ReadingTime, CancellationToken.None);

        if (isCancelled)
        {
            await _caller.CancelAsync();
            await saving.ShouldBeCancelledByAsync(_caller.Token);
        }
        else
        {
            _clock.Advance(s_deadline);
            await saving.ShouldBeLateAsync(isRead: true);
        }

        ShouldHoldWhatWasThere();
        (await Sockets.SettleAsync(Server)).Should().Be(0, "its connection is closed");
        Server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task Cancelled_while_bytes_are_written()
    {
        _servers.Answering(AllVendors.Of<SangomaCrmDocument>(), SlowReplies.Whole);

        await Calls.SaveRecordingAsync(Uuid, _file, overwrite: true, new Doing<long>(_caller.Cancel), _caller.Token).ShouldBeCancelledByAsync(_caller.Token);

        ShouldHoldWhatWasThere();
    }

    [TestCase(StubFault.ResetInBody)]
    [TestCase(StubFault.TruncatedBody)]
    [TestCase(StubFault.TruncatedChunks)]
    [TestCase(StubFault.MalformedChunk)]
    public async Task Cut_off(StubFault fault)
    {
        _servers.Answering(AllVendors.Of<SangomaCrmDocument>(), SlowReplies.Whole);
        Server.Faults.FailNextRequests(fault);

        await FluentActions.Awaiting(() => Calls.SaveRecordingAsync(Uuid, _file, overwrite: true).WithPatience()).Should().ThrowAsync<TelephonyTransportException>();

        ShouldHoldWhatWasThere();
    }

    /// <summary>What a full disk does to a write, it does at this place.</summary>
    [Test]
    public async Task Failed_while_it_was_written()
    {
        _servers.Answering(AllVendors.Of<SangomaCrmDocument>(), SlowReplies.Whole);
        var full = new Doing<long>(() => throw new IOException("There is not enough space on the disk."));

        await FluentActions.Awaiting(() => Calls.SaveRecordingAsync(Uuid, _file, overwrite: true, full).WithPatience()).Should().ThrowAsync<IOException>().WithMessage("There is not enough*");

        ShouldHoldWhatWasThere();
    }

    [Test]
    public async Task Not_to_be_written_under_this_name()
    {
        _servers.Answering(AllVendors.Of<SangomaCrmDocument>(), SlowReplies.Whole);
        string tooLong = Path.Combine(_folder, new string('a', 255));

        await FluentActions.Awaiting(() => Calls.SaveRecordingAsync(Uuid, tooLong).WithPatience()).Should().ThrowAsync<IOException>();

        ShouldHoldWhatWasThere();
    }

    [Test]
    public async Task Not_to_be_moved_into_place()
    {
        _servers.Answering(AllVendors.Of<SangomaCrmDocument>(), SlowReplies.Whole);
        string taken = Path.Combine(_folder, "taken.wav");

        await FluentActions.Awaiting(() => Calls.SaveRecordingAsync(Uuid, taken, overwrite: true, new Doing<long>(() => Directory.CreateDirectory(taken))).WithPatience())
            .Should().ThrowAsync<SystemException>().Where(error => error is IOException || error is UnauthorizedAccessException);

        ShouldHoldWhatWasThere();
    }

    private TelephonyStubs Server => _servers.Of(AllVendors.Of<SangomaCrmDocument>());

    private ISangomaCalls Calls => _services.GetRequiredService<ISangomaCrmClient>().Calls;

    private void ShouldHoldWhatWasThere()
    {
        Directory.GetFiles(_folder).Should().Equal(_file);
        File.ReadAllText(_file).Should().Be(Before);
    }
}
