using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>What the stubs push arrives as a vendor's does, in every form and with every fault.</summary>
public sealed class StubPushTests
{
    [Test]
    public async Task A_call_log_arrives_in_every_form([Values] StubPushForm form, [Values] bool useTableNames)
    {
        await using PushApp app = await PushApp.StartAsync();
        using var pushes = new StubPushes();

        StubPushResult result = await pushes.IbizfoneCallLogAsync(Address(app, PushApp.Ibizfone), options: new StubPushOptions { Form = form, UseTableNames = useTableNames });

        (result.IsAccepted, result.ToString()).Should().Be((true, $"{result.Id}: 200 Accepted"));
        IbizfoneCallLog log = app.Sink.Only.ReadIbizfoneCallLog();
        log.Should().BeEquivalentTo(
            new IbizfoneCallLog
            {
                CallId = result.Id,
                CallerNumber = "9997927001",
                AgentNumber = "9997927002",
                VirtualNumber = "9997927000",
                IvrDuration = TimeSpan.FromSeconds(12),
                TalkTime = TimeSpan.FromSeconds(95),
                Status = IbizfoneCallStatus.Answer,
                CallerCircle = "Delhi",
                RecordingUrl = "http://ivr.example.com/rec/1.mp3",
                Department = "Sales",
            },
            options => options.Excluding(it => it.LocalTime).Excluding(it => it.StartedAt));
        log.StartedAt.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
    }

    [Test]
    public async Task Events_of_a_PBX_arrive_in_every_form([Values] StubPushForm form)
    {
        await using PushApp app = await PushApp.StartAsync();
        using var pushes = new StubPushes();
        var options = new StubPushOptions { Form = form };

        StubPushResult start = await pushes.SangomaEventAsync(Address(app, PushApp.Sangoma), options: options);
        await pushes.SangomaEventAsync(Address(app, PushApp.Sangoma), "END", new Dictionary<string, string?> { ["uuid"] = start.Id }, options);

        SangomaEvent[] events = [.. app.Sink.Pushes.Select(push => push.ReadSangomaEvent())];
        events.Select(it => (it.CallId, it.Type)).Should().Equal((start.Id, SangomaCallRowType.Start), (start.Id, SangomaCallRowType.End));
        var call = new SangomaCall([.. events.Select(it => it.Row)]);
        (call.IsComplete, call.Source, call.Owner, call.Duration, call.Direction).Should().Be((true, "9876500001", "1000", TimeSpan.FromSeconds(95), CallDirection.Inbound));
    }

    [Test]
    public async Task Status_callbacks_arrive_in_every_form([Values] StubPushForm form)
    {
        await using PushApp app = await PushApp.StartAsync();
        using var pushes = new StubPushes();

        StubPushResult result = await pushes.ExotelStatusAsync(Address(app, PushApp.Exotel), options: new StubPushOptions { Form = form });

        ExotelStatusCallback callback = app.Sink.Only.ReadExotelStatus();
        (callback.CallSid, callback.EventType, callback.Status).Should().Be((result.Id, ExotelCallbackEvent.Terminal, ExotelCallStatus.Completed));
        callback.Legs!.Select(leg => (leg.OnCallDuration, leg.Status)).Should().Equal((TimeSpan.FromSeconds(108), ExotelCallStatus.Completed), (TimeSpan.FromSeconds(95), ExotelCallStatus.Completed));
        (callback.EndedAt - callback.StartedAt).Should().Be(TimeSpan.FromSeconds(108));
        callback.ToCallRecord().Outcome.Should().Be(CallOutcome.Answered);
        callback.AdditionalFields.Should().BeNull();
    }

    [Test]
    public async Task A_field_is_changed_or_left_out()
    {
        await using PushApp app = await PushApp.StartAsync();
        using var pushes = new StubPushes();

        await pushes.IbizfoneCallLogAsync(Address(app, PushApp.Ibizfone), new Dictionary<string, string?> { ["callstatus"] = "MISSED", ["agentnumber"] = null, ["time"] = "10:48" });

        IbizfoneCallLog log = app.Sink.Only.ReadIbizfoneCallLog();
        (log.Status, log.AgentNumber, log.LocalTime, log.AdditionalFields!["time"]).Should().Be((IbizfoneCallStatus.Missed, null, null, "10:48"));
    }

    [Test]
    public async Task Exotel_sends_again_until_it_is_accepted()
    {
        await using PushApp app = await PushApp.StartAsync();
        using var pushes = new StubPushes();
        int left = 2;
        app.Sink.Before = (_, _) => left-- > 0 ? throw new IOException("disk full") : Task.CompletedTask;

        StubPushResult result = await pushes.ExotelStatusAsync(Address(app, PushApp.Exotel));

        result.Answers.Select(answer => answer.StatusCode).Should().Equal(503, 503, 200);
        app.Sink.Only.ReadExotelStatus().CallSid.Should().Be(result.Id);
        left = 3;
        (await pushes.ExotelStatusAsync(Address(app, PushApp.Exotel))).Answers.Should().HaveCount(3, "it gives up then");
        left = 3;
        (await pushes.SangomaEventAsync(Address(app, PushApp.Sangoma))).Answers.Should().ContainSingle("a PBX does not try again");
    }

    [Test]
    public async Task A_repeat_has_the_key_of_the_first()
    {
        await using PushApp app = await PushApp.StartAsync();
        using var pushes = new StubPushes();

        StubPushResult result = await pushes.IbizfoneCallLogAsync(Address(app, PushApp.Ibizfone), options: new StubPushOptions { Repeats = 2 });

        result.Answers.Should().HaveCount(3);
        app.Sink.Pushes.Select(push => push.Key).Distinct().Should().ContainSingle();
    }

    [TestCase(StubPushFault.HangUp, StubPushForm.Query, 2)]
    [TestCase(StubPushFault.HangUp, StubPushForm.Json, 2)]
    [TestCase(StubPushFault.BreakOff, StubPushForm.Json, 1)]
    [TestCase(StubPushFault.Stall, StubPushForm.Json, 1)]
    [TestCase(StubPushFault.Stall, StubPushForm.Multipart, 1)]
    public async Task What_a_network_breaks_comes_again(StubPushFault fault, StubPushForm form, int arrivals)
    {
        await using PushApp app = await PushApp.StartAsync(options =>
        {
            options.Secrets.Add(PushApp.Secret);
            if (fault == StubPushFault.Stall)
            {
                options.Timeout = TimeSpan.FromSeconds(3);
            }
        });
        using var pushes = new StubPushes();

        StubPushResult result = await pushes.ExotelStatusAsync(Address(app, PushApp.Exotel), options: new StubPushOptions { Fault = fault, Form = form });

        result.Answers.Select(answer => answer.StatusCode).Should().Equal(fault == StubPushFault.Stall ? 503 : null, 200);
        for (int i = 0; i < 2400 && app.Sink.Pushes.Count < arrivals; i++)
        {
            await Task.Delay(25);
        }

        app.Sink.Pushes.Should().HaveCount(arrivals);
        app.Sink.Pushes.Select(push => push.Key).Distinct().Should().ContainSingle();
    }

    [Test]
    public async Task The_stub_server_pushes_by_its_own_clock()
    {
        await using PushApp app = await PushApp.StartAsync();
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr);

        (await stubs.Push.IbizfoneCallLogAsync(Address(app, PushApp.Ibizfone))).IsAccepted.Should().BeTrue();
        (await stubs.Push.IbizfoneCallLogAsync(new Uri(app.Http.BaseAddress!, "/nowhere"))).ToString().Should().EndWith(": 404 ");
        await stubs.Push.Awaiting(it => it.IbizfoneCallLogAsync(new Uri("https://127.0.0.1:1/"), options: new StubPushOptions { Fault = StubPushFault.HangUp })).Should().ThrowAsync<NotSupportedException>();
    }

    private static Uri Address(PushApp app, string path) => new(app.Http.BaseAddress!, path);
}
