using System.Globalization;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>What holds wherever pushes are kept: they are there before they are answered, and are handled until they are done.</summary>
public abstract class SinkTests
{
    [Test]
    public async Task A_push_is_kept_and_handled()
    {
        await using SinkApp app = await StartAsync();

        (await app.PushAsync("call-1")).Should().Be(200);

        await app.Handled.WaitForAsync(1);
        ReceivedPush push = app.Handled.Pushes.Single();
        (push.Source, push.Kind, push.IsVendorKey).Should().Be(("exotel", PushKinds.ExotelStatus, true));
        push.Key.Should().StartWith("exotel/exotel-status/call-1/");
        push.ReadExotelStatus().Status.ToString().Should().Be("completed");
    }

    [Test]
    public async Task A_push_that_comes_again_is_handled_once()
    {
        await using SinkApp app = await StartAsync();

        int[] answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.PushAsync("again")));
        await app.PushAsync("another");

        answers.Should().AllBeEquivalentTo(200);
        await app.Handled.WaitForAsync(2);
        await NothingIsLeftAsync();
        app.Handled.Calls.Should().BeEquivalentTo("again", "another");
    }

    [Test]
    public async Task Two_states_of_a_call_are_two_pushes()
    {
        await using SinkApp app = await StartAsync();

        await app.PushAsync("call", "in-progress");
        await app.PushAsync("call");

        await app.Handled.WaitForAsync(2);
        app.Handled.Pushes.Select(push => push.ReadExotelStatus().Status.ToString()).Should().BeEquivalentTo("in-progress", "completed");
    }

    [Test]
    public async Task A_handler_that_throws_is_tried_again()
    {
        var handled = new Handled();
        int tries = 0;
        handled.Before = (_, _) => ++tries < 3 ? throw new InvalidOperationException("the CRM is down") : Task.CompletedTask;
        await using SinkApp app = await StartAsync(options => Retry(options, TimeSpan.Zero, TimeSpan.Zero), handled);

        await app.PushAsync("call");

        await handled.WaitForAsync(1);
        tries.Should().Be(3);
        (await app.DeadLetters.ListAsync()).TotalCount.Should().Be(0);
    }

    [Test]
    public async Task A_push_that_cannot_be_handled_is_a_dead_letter_with_its_reason_and_can_be_handled_again()
    {
        var handled = new Handled { Before = (_, _) => throw new InvalidOperationException("no owner for agent 1000") };
        await using SinkApp app = await StartAsync(options => Retry(options), handled);
        await app.PushAsync("dead");

        DeadPush dead = await OnlyDeadAsync(app);
        (dead.Reason, dead.ExceptionType, dead.IsReplaying).Should().Be(("no owner for agent 1000", typeof(InvalidOperationException).FullName!, false));
        dead.Push!.ReadExotelStatus().CallSid.Should().Be("dead");
        dead.FailedAt.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
        dead.ToString().Should().Be(dead.Push!.Key + ": no owner for agent 1000");
        (await app.DeadLetters.FindAsync(dead.Id))!.Push!.Key.Should().Be(dead.Push.Key);

        handled.Before = (_, _) => Task.CompletedTask;
        await app.DeadLetters.ReplayAsync([dead.Id]);

        await handled.WaitForAsync(1);
        handled.Calls.Should().Equal("dead");
        await Eventually.IsAsync(async () => await app.DeadLetters.FindAsync(dead.Id) is null, "no dead letter is left");
    }

    [Test]
    public async Task A_push_that_nobody_can_read_is_accepted_and_is_a_dead_letter_at_once_that_can_be_mended()
    {
        await using SinkApp app = await StartAsync();
        using var http = new HttpClient();
        using HttpResponseMessage answer = await http.PostAsync(app.Address, new StringContent("<odd/>"));
        ((int)answer.StatusCode).Should().Be(200);

        DeadPush dead = await OnlyDeadAsync(app);
        dead.Reason.Should().Contain("cannot be read");
        dead.ExceptionType.Should().Be(typeof(DeadPushException).FullName);
        System.Text.Encoding.UTF8.GetString(dead.Push!.Body).Should().Be("<odd/>");

        (await app.DeadLetters.EditAndReplayAsync(dead.Id, "application/json", null, """{"CallSid":"mended","Status":"completed"}"""u8.ToArray())).Should().BeTrue();

        await app.Handled.WaitForAsync(1);
        app.Handled.Calls.Should().Equal("mended");
        app.Handled.Pushes.Single().Key.Should().Be(dead.Push.Key);
    }

    [Test]
    public async Task Dead_letters_are_listed_by_page_replayed_all_and_discarded()
    {
        var handled = new Handled { Before = (_, _) => throw new DeadPushException("never mind") };
        await using SinkApp app = await StartAsync(handled: handled);
        foreach (int call in Enumerable.Range(1, 5))
        {
            await app.PushAsync($"call-{call}");
        }

        await Eventually.IsAsync(async () => (await app.DeadLetters.ListAsync()).TotalCount == 5, "there are 5 dead letters");
        DeadPushPage first = await app.DeadLetters.ListAsync(1, 2);
        DeadPushPage last = await app.DeadLetters.ListAsync(3, 2);
        (first.Items.Count, last.Items.Count, last.TotalCount).Should().Be((2, 1, 5));

        await app.DeadLetters.DiscardAsync([first.Items[0].Id]);
        await app.DeadLetters.DiscardAsync([]);
        await app.DeadLetters.ReplayAsync([]);
        (await app.DeadLetters.ListAsync()).Items.Should().HaveCount(4).And.NotContain(letter => letter.IsReplaying);

        handled.Before = (_, _) => Task.CompletedTask;
        await app.DeadLetters.ReplayAllAsync();

        await handled.WaitForAsync(4);
        await Eventually.IsAsync(async () => (await app.DeadLetters.ListAsync()).TotalCount == 0, "no dead letter is left");
        handled.Calls.Should().OnlyHaveUniqueItems().And.NotContain(first.Items[0].Push!.ReadExotelStatus().CallSid);
        (await app.DeadLetters.EditAndReplayAsync(Guid.NewGuid(), null, null, [])).Should().BeFalse();
    }

    [Test]
    public async Task What_was_accepted_and_not_handled_is_handled_after_a_restart()
    {
        var never = new TaskCompletionSource();
        var stuck = new Handled { Before = (_, cancellationToken) => never.Task.WaitAsync(cancellationToken) };
        await using (SinkApp app = await StartAsync(options => options.StopWithin = TimeSpan.FromSeconds(1), stuck))
        {
            foreach (int call in Enumerable.Range(1, 20))
            {
                (await app.PushAsync($"call-{call}")).Should().Be(200);
            }
        }

        await using SinkApp again = await StartAsync();

        await again.Handled.WaitForAsync(20);
        again.Handled.Calls.Should().BeEquivalentTo(Enumerable.Range(1, 20).Select(call => $"call-{call}"));
        stuck.Pushes.Should().BeEmpty();
    }

    /// <summary>Its calendar is in the year 1448: as text, every time that is written comes later.</summary>
    [Test]
    public async Task Waits_end_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo? ofThreads = CultureInfo.DefaultThreadCurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            await A_handler_that_throws_is_tried_again();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = ofThreads;
        }
    }

    /// <summary>Says where pushes of the test are kept.</summary>
    /// <param name="options">Where.</param>
    private protected abstract void Configure(WolverineSinkOptions options);

    /// <summary>Counts what is still to be handled.</summary>
    /// <returns>How much.</returns>
    private protected abstract Task<long> CountLeftAsync();

    private protected Task<SinkApp> StartAsync(Action<WolverineSinkOptions>? configure = null, Handled? handled = null, TimeSpan? timeout = null) => SinkApp.StartAsync(
        options =>
        {
            Configure(options);
            configure?.Invoke(options);
        },
        handled,
        timeout);

    private protected Task NothingIsLeftAsync() => Eventually.IsAsync(async () => await CountLeftAsync() == 0, "nothing is left to handle");

    private static void Retry(WolverineSinkOptions options, params TimeSpan[] waits)
    {
        options.RetryAfter.Clear();
        waits.ToList().ForEach(options.RetryAfter.Add);
    }

    private static async Task<DeadPush> OnlyDeadAsync(SinkApp app)
    {
        await Eventually.IsAsync(async () => (await app.DeadLetters.ListAsync()).TotalCount > 0, "there is a dead letter");
        return (await app.DeadLetters.ListAsync()).Items.Should().ContainSingle().Subject;
    }
}
