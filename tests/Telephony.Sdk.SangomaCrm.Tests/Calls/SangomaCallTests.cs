using System.Globalization;
using System.Text.Json;
using NSubstitute;

namespace Telephony.Sdk.SangomaCrm.Tests.Calls;

[TestFixture]
public sealed class SangomaCallTests
{
    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeSeconds(1551929887);

    [Test]
    public void A_complete_call_becomes_a_call_record()
    {
        var call = new SangomaCall(
            new SangomaCallRow { Uuid = "1.2", Type = SangomaCallRowType.Start, CallDate = s_start, Source = "6025551212", Destination = "1000", Direction = CallDirection.Inbound },
            new SangomaCallRow { Uuid = "1.2", Type = SangomaCallRowType.End, CallDate = s_start.AddSeconds(42), RecordingFile = "in.wav", Owner = "1000", Duration = TimeSpan.FromSeconds(42) });

        call.ToCallRecord().Should().Be(new CallRecord("Sangoma CRM", "1.2")
        {
            Direction = CallDirection.Inbound,
            From = "6025551212",
            To = "1000",
            StartedAt = s_start,
            EndedAt = s_start.AddSeconds(42),
            Agent = "1000",
            Recording = "in.wav",
        });
    }

    [Test]
    public void What_is_not_reported_is_not_made_up()
    {
        CallRecord record = new SangomaCall(new SangomaCallRow { Uuid = "1.2", Type = SangomaCallRowType.Start, RecordingFile = "" }).ToCallRecord();

        record.EndedAt.Should().BeNull();
        record.AnsweredAt.Should().BeNull();
        record.TalkTime.Should().BeNull();
        record.Recording.Should().BeNull();
    }

    [Test]
    public void An_end_before_the_start_is_no_end()
    {
        var call = new SangomaCall(
            new SangomaCallRow { Uuid = "1.2", CallDate = s_start },
            new SangomaCallRow { Uuid = "1.2", Type = SangomaCallRowType.End, CallDate = s_start.AddSeconds(-1) });

        call.EndedAt.Should().BeNull();
    }

    [Test]
    public void Rows_of_different_calls_do_not_make_one() =>
        FluentActions.Invoking(() => new SangomaCall(new SangomaCallRow { Uuid = "1" }, new SangomaCallRow { Uuid = "2" })).Should().Throw<ArgumentException>();

    [Test]
    public void A_call_needs_a_row() => FluentActions.Invoking(() => new SangomaCall(null, null)).Should().Throw<ArgumentException>();

    [Test]
    public void The_last_END_of_a_transferred_call_counts_and_a_blank_fills_nothing()
    {
        SangomaCallRow start = new() { Uuid = "1.2", Type = SangomaCallRowType.Start, CallDate = s_start, Source = "09876500001", Destination = "", Direction = CallDirection.Inbound };
        SangomaCallRow first = new() { Uuid = "1.2", Type = SangomaCallRowType.End, CallDate = s_start.AddSeconds(13), Destination = "101", Owner = "101", Duration = TimeSpan.FromSeconds(13), RecordingFile = "a.wav" };
        SangomaCallRow last = new() { Uuid = "1.2", Type = SangomaCallRowType.End, CallDate = s_start.AddSeconds(300), Source = " ", Owner = "102", RecordingFile = "" };
        foreach (SangomaCallRow[] rows in new[] { new[] { start, first, last }, [last, first, start], [first, start, last] })
        {
            var call = new SangomaCall(rows);

            (call.Start, call.End, call.StartedAt, call.EndedAt).Should().Be((start, last, s_start, s_start.AddSeconds(300)));
            (call.Source, call.Destination, call.Owner, call.RecordingFile).Should().Be(("09876500001", "101", "102", "a.wav"));
            (call.Duration, call.Direction).Should().Be((TimeSpan.FromSeconds(13), CallDirection.Inbound));
            call.Rows.Should().Equal(rows);
            rows.ToCalls().Should().ContainSingle().Which.ToCallRecord().Should().Be(call.ToCallRecord());
        }
    }

    [Test]
    public void The_first_START_counts_wherever_it_is_listed_and_another_fills_its_blanks()
    {
        SangomaCallRow first = new() { Uuid = "1.2", Type = SangomaCallRowType.Start, CallDate = s_start, Source = "09876500001", Destination = "101" };
        SangomaCallRow second = new() { Uuid = "1.2", Type = SangomaCallRowType.Start, CallDate = s_start.AddSeconds(20), Source = "101", Destination = "102", Direction = CallDirection.Inbound, Owner = "7" };
        SangomaCallRow end = new() { Uuid = "1.2", Type = SangomaCallRowType.End, CallDate = s_start.AddSeconds(119), Source = "102" };
        foreach (SangomaCallRow[] rows in new[] { new[] { first, second, end }, [second, first, end], [end, second, first] })
        {
            var call = new SangomaCall(rows);

            (call.Start, call.StartedAt, call.EndedAt).Should().Be((first, s_start, s_start.AddSeconds(119)));
            (call.Source, call.Destination, call.Direction, call.Owner).Should().Be(("09876500001", "101", CallDirection.Inbound, "7"));
        }
    }

    [Test]
    public void A_row_of_an_odd_type_is_no_START_where_there_is_one()
    {
        SangomaCallRow odd = new() { Uuid = "1.2", Type = new SangomaCallRowType("7"), Destination = "101" };
        SangomaCallRow start = new() { Uuid = "1.2", Type = SangomaCallRowType.Start, CallDate = s_start, Source = "09876500001", Direction = CallDirection.Inbound };
        var call = new SangomaCall(odd, start);

        (call.Start, call.StartedAt, call.Source, call.Destination, call.Direction).Should().Be((start, s_start, "09876500001", "101", CallDirection.Inbound));
        new SangomaCall(odd).Start.Should().BeSameAs(odd);
    }

    [Test]
    public void A_START_whose_time_cannot_be_read_has_that_of_another()
    {
        SangomaCallRow start = new() { Uuid = "1.2", Type = SangomaCallRowType.Start, Source = "09876500001" };
        var call = new SangomaCall(start, new SangomaCallRow { Uuid = "1.2", Type = SangomaCallRowType.Start, CallDate = s_start, Source = "101" });

        (call.Start, call.StartedAt, call.Source).Should().Be((start, s_start, "09876500001"));
    }

    [TestCase("S80 E93:first E?:last", "last", null)]
    [TestCase("E?:last E93:first S80", "last", null)]
    [TestCase("E?:last S80", "last", null)]
    [TestCase("S80 E?:first E93:last", "last", 93)]
    [TestCase("S80 E93:first E93:last", "last", 93)]
    [TestCase("E93:last E93:first S80", "last", 93)]
    [TestCase("E80:last E80:first S80", "last", 80)]
    [TestCase("E?:last E?:first S?", "last", null)]
    [TestCase("S? E?:first E?:last", "last", null)]
    [TestCase("E93:last E80:first", "last", 93)]
    public void The_last_END_is_so_by_its_time_or_else_by_where_it_is_listed(string rows, string owner, int? end)
    {
        var call = new SangomaCall([.. rows.Split(' ').Select(text => text.Split(':')).Select(row => new SangomaCallRow
        {
            Uuid = "1.2",
            Type = row[0][0] == 'S' ? SangomaCallRowType.Start : SangomaCallRowType.End,
            CallDate = row[0][1..] == "?" ? null : s_start.AddSeconds(int.Parse(row[0][1..], CultureInfo.InvariantCulture)),
            Owner = row.ElementAtOrDefault(1),
            Duration = row.ElementAtOrDefault(1) switch { "last" => TimeSpan.FromSeconds(300), "first" => TimeSpan.FromSeconds(13), _ => null },
        })]);

        call.Owner.Should().Be(owner);
        call.Duration.Should().Be(TimeSpan.FromSeconds(300));
        call.EndedAt.Should().Be(end is { } seconds ? s_start.AddSeconds(seconds) : null);
    }

    [TestCase("\"Asha Rao\" <09876500001>", "09876500001", "Asha Rao")]
    [TestCase(" Asha Rao <09876500001> ", "09876500001", "Asha Rao")]
    [TestCase("\"Rao <Pune>\" <101>", "101", "Rao <Pune>")]
    [TestCase("<09876500001>", "09876500001", null)]
    [TestCase("\"\" <101>", "101", null)]
    [TestCase("\"Asha\" <>", null, "Asha")]
    [TestCase("09876500001", "09876500001", null)]
    [TestCase(" 101 ", "101", null)]
    [TestCase("anonymous", "anonymous", null)]
    [TestCase("a>", "a>", null)]
    [TestCase("", null, null)]
    [TestCase(null, null, null)]
    public void Number_and_name_are_apart(string? sent, string? number, string? name)
    {
        var call = new SangomaCall(new SangomaCallRow { Uuid = "1", Source = sent, Destination = sent });

        (call.Source, call.SourceName, call.Destination, call.DestinationName).Should().Be((number, name, number, name));
        call.ToCallRecord().From.Should().Be(number);
        call.Start!.Source.Should().Be(sent);
    }

    [TestCase("S1 E1", "1:SE")]
    [TestCase("E1 S1", "1:SE")]
    [TestCase("S1 S2 E1 E2", "1:SE 2:SE")]
    [TestCase("S1 S1 E1", "1:SE")]
    [TestCase("S1 E1 E1", "1:SE")]
    [TestCase("S1 E1 S1 E1", "1:SE")]
    [TestCase("S1 S2 E2", "1:S 2:SE")]
    [TestCase("E1", "1:E")]
    [TestCase("E1 E1", "1:E")]
    [TestCase("S2 E1", "2:S 1:E")]
    [TestCase("S E S1", ":S :E 1:S")]
    [TestCase("", "")]
    public void Rows_are_paired_in_any_order(string rows, string calls)
    {
        IEnumerable<SangomaCallRow> input = rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => new SangomaCallRow
        {
            Type = text[0] == 'S' ? SangomaCallRowType.Start : SangomaCallRowType.End,
            Uuid = text[1..],
        });

        string paired = string.Join(' ', input.ToCalls().Select(call => $"{call.Uuid}:{(call.Start is null ? "" : "S")}{(call.End is null ? "" : "E")}"));

        paired.Should().Be(calls);
    }

    [Test]
    public async Task Paging_gives_the_exact_limit_and_fetches_no_more_than_that()
    {
        List<(int Limit, int Offset)> asked = [];
        ISangomaCalls pbx = Pages(rows: 10, asked);

        List<SangomaCallRow> rows = [];
        await foreach (SangomaCallRow row in pbx.ListAllAsync(SangomaDirection.Both, limit: 5, pageSize: 3))
        {
            rows.Add(row);
        }

        rows.Should().HaveCount(5);
        asked.Should().Equal((3, 0), (2, 3));
    }

    [Test]
    public async Task A_last_page_that_is_full_is_followed_by_an_empty_one()
    {
        List<(int Limit, int Offset)> asked = [];
        ISangomaCalls pbx = Pages(rows: 6, asked);

        int count = 0;
        await foreach (SangomaCallRow row in pbx.ListAllAsync(SangomaDirection.Both, pageSize: 3))
        {
            count++;
        }

        count.Should().Be(6);
        asked.Should().Equal((3, 0), (3, 3), (3, 6));
    }

    [Test]
    public async Task A_PBX_that_does_not_observe_the_offset_is_noticed()
    {
        List<(int Limit, int Offset)> asked = [];
        ISangomaCalls pbx = Pages(rows: 3, asked, observesOffset: false);

        Func<Task> listing = async () =>
        {
            await foreach (SangomaCallRow row in pbx.ListAllAsync(SangomaDirection.Both, pageSize: 3))
            {
                row.Uuid.Should().NotBeNull();
            }
        };

        await listing.Should().ThrowAsync<TelephonyProtocolException>().WithMessage("*same page*");
        asked.Should().HaveCount(2);
    }

    [TestCase(2, "S/1/80 E/1/81 E/1/82 E/1/83 E/1/84")]
    [TestCase(2, "E/1/81 E/1/82 E/1/83 E/1/84 S/1/80")]
    [TestCase(2, "S//80 S//81 S//82 S//83 S//84")]
    [TestCase(3, "S//80 S/1/80 S//80 S//80 S/2/80 S//80 S/3/80")]
    [TestCase(2, "7 8 9 10 11")]
    [TestCase(2, "\\ud800 \\ud801 \\ud802 \\ud803")]
    public async Task Pages_that_are_the_same_in_part_are_not_taken_for_the_same(int pageSize, string rows)
    {
        SangomaCallRow[] sent = [.. rows.Split(' ').Select(row => row.Split('/')).Select(row => row.Length == 1
            ? new SangomaCallRow { AdditionalFields = new Dictionary<string, JsonElement> { [""] = JsonSerializer.Deserialize<JsonElement>(row[0][0] == '\\' ? $"\"{row[0]}\"" : row[0]) } }
            : new SangomaCallRow { Type = row[0] == "S" ? SangomaCallRowType.Start : SangomaCallRowType.End, Uuid = row[1], CallDate = s_start.AddSeconds(int.Parse(row[2], CultureInfo.InvariantCulture)) })];
        ISangomaCalls pbx = Substitute.For<ISangomaCalls>();
        pbx.ListAsync(default, default, default, default, default).ReturnsForAnyArgs(call => Task.FromResult<IReadOnlyList<SangomaCallRow>>([.. sent.Skip((int)call[3]).Take((int)call[2])]));

        List<SangomaCallRow> listed = [];
        await foreach (SangomaCallRow row in pbx.ListAllAsync(SangomaDirection.Both, pageSize: pageSize))
        {
            listed.Add(row);
        }

        listed.Should().Equal(sent);
    }

    [Test]
    public async Task A_foreign_page_token_is_refused()
    {
        var pages = Pages(rows: 6, []).ListAllAsync(SangomaDirection.Both).AsPages("not-a-token");

        await FluentActions.Awaiting(async () => await pages.GetAsyncEnumerator().MoveNextAsync()).Should().ThrowAsync<ArgumentException>().WithMessage("*not-a-token*");
    }

    /// <summary>Gives pages of so many rows, and notes which were asked for.</summary>
    private static ISangomaCalls Pages(int rows, List<(int Limit, int Offset)> asked, bool observesOffset = true)
    {
        ISangomaCalls calls = Substitute.For<ISangomaCalls>();
        calls.ListAsync(default, default, default, default, default).ReturnsForAnyArgs(call =>
        {
            (int limit, int offset) = ((int)call[2], (int)call[3]);
            asked.Add((limit, offset));
            int first = observesOffset ? offset : 0;
            return Task.FromResult<IReadOnlyList<SangomaCallRow>>([.. Enumerable.Range(first, Math.Clamp(rows - first, 0, limit)).Select(i => new SangomaCallRow { Uuid = $"1.{i}" })]);
        });
        return calls;
    }
}
