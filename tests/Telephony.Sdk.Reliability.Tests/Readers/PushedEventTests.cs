using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>What Sangoma and Exotel push: an odd leaf takes nothing with it, and whatever comes ends in an event or in a problem that names a field.</summary>
[Category("Cases")]
[Parallelizable(ParallelScope.Children)]
public sealed class PushedEventTests
{
    private const int UsualCases = 3000;

    private const string Event =
        """{"uuid":"1551929887.12","type":"END","calldate":1551929887,"source":"09876500001","destination":"1000","direction":"inbound","recordingfile":"a.wav","owner":"101","duration":300,"linkedid":"1551929887.10"}""";

    private const string Callback =
        """
        {"CallSid":"b6012af8","EventType":"terminal","DateCreated":"2024-03-03 10:48:33","DateUpdated":"2024-03-03 10:49:10","Status":"completed","To":"09876500002","From":"09876500001","PhoneNumberSid":"08012345678","StartTime":"2024-03-03 10:48:35","EndTime":"2024-03-03 10:49:08","ConversationDuration":8,"Direction":"outbound-api","CustomField":"deal-7","RecordingUrl":"https://recordings.example.com/a.mp3","Legs":[{"OnCallDuration":21,"Status":"completed","AnsweredBy":"human"},{"OnCallDuration":9,"Status":"busy","AnsweredBy":"machine"}]}
        """;

    private static readonly string[] s_names =
        ["uuid", "type", "calldate", "source", "direction", "owner", "duration", "CallSid", "EventType", "Status", "StartTime", "ConversationDuration", "Legs", "Legs[0][Status]", "Legs[0]", "Legs[][Status]", "Legs.1.OnCallDuration", "[0]", "]", ".", "other", ""];

    private static readonly string[] s_values =
        ["1", "START", "terminal", "0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "9999-12-31 23:59:59", "2023-12-04T23:02:19Z", "-1", "1e400", "NaN", "null", "{}", "[]", "[1]", "{\"uuid\":\"1\",\"CallSid\":\"1\"}", "{\"a\":", "\0", "\uD800", "\uFEFF", " ", ""];

    private static readonly TestCaseData[] s_pushes =
    [
        new TestCaseData(Event, "uuid", (Func<string, object?>)(text => SangomaEvent.TryParse(text, out SangomaEvent? pushed, out _) ? pushed.Row : null)).SetArgDisplayNames("Sangoma"),
        new TestCaseData(Callback, "CallSid", (Func<string, object?>)(text => ExotelStatusCallback.TryParse(text, out ExotelStatusCallback? callback, out _) ? callback : null)).SetArgDisplayNames("Exotel"),
    ];

    [TestCaseSource(nameof(s_pushes))]
    public void An_odd_leaf_takes_nothing_with_it(string json, string spine, Func<string, object?> parse)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        SortedDictionary<string, string> documented = WireFields.Of(parse(json));
        int cases = 0;
        List<string> wrong = [];
        foreach ((string name, int start, int end) in OddValues.LeavesOf(bytes))
        {
            foreach (string odd in OddValues.All)
            {
                cases++;
                object? read = parse(Encoding.UTF8.GetString([.. bytes[..start], .. Encoding.UTF8.GetBytes(odd), .. bytes[end..]]));
                string? what = read is not null ? OddLeafTests.Loss(name, odd, documented, WireFields.Of(read), isSpine: false) : name == spine ? null : "it is no push";
                if (what is not null)
                {
                    wrong.Add($"{name} = {(odd.Length > 40 ? odd[..10] + "…" : odd)}: {what}");
                }

                if (read is not null)
                {
                    Values.Use(read);
                }
            }
        }

        TestContext.Out.WriteLine($"{cases} cases");
        wrong.Should().BeEmpty();
    }

    [Test]
    public async Task Any_fields_end_in_an_event_or_a_problem()
    {
        Gen<string?> name = Gen.Frequency((9, Gen.Elements(s_names).Select(text => (string?)text)), (1, ArbMap.Default.GeneratorFor<string?>()));
        Gen<string?> value = Gen.Frequency((9, Gen.Elements(s_values).Select(text => (string?)text)), (1, ArbMap.Default.GeneratorFor<string?>()));
        Gen<KeyValuePair<string, string?>[]> fields = name.Zip(value, (key, text) => new KeyValuePair<string, string?>(key!, text)).ArrayOf();

        await Cases.CheckAsync(Arb.From(fields, Without), UsualCases, all =>
        {
            Check(SangomaEvent.TryParse(all, out SangomaEvent? pushed, out PushProblem? problem), pushed, problem, "uuid");
            Check(ExotelStatusCallback.TryParse(all, out ExotelStatusCallback? callback, out problem), callback, problem, "CallSid");
        });
    }

    [Test]
    public async Task Any_text_ends_in_an_event_or_a_problem()
    {
        Gen<string?> part = Gen.Frequency(
            (6, Gen.Elements(s_names).Select(text => (string?)text)),
            (6, Gen.Elements(s_values).Select(text => (string?)text)),
            (6, Gen.Elements<string?>("{", "}", "[", "]", "\"", ":", ",", "&", "=", "%", "%7B", "+", "\\", "{\"uuid\":", "{\"CallSid\":\"1\",", Event, Callback)),
            (1, ArbMap.Default.GeneratorFor<string?>()));

        await Cases.CheckAsync(Arb.From(part.ArrayOf(), Without), UsualCases, parts =>
        {
            string text = string.Concat(parts);
            Check(SangomaEvent.TryParse(text, out SangomaEvent? pushed, out PushProblem? problem), pushed, problem, "uuid");
            Check(ExotelStatusCallback.TryParse(text, out ExotelStatusCallback? callback, out problem), callback, problem, "CallSid");
        });
    }

    private static IEnumerable<T[]> Without<T>(T[] all) => all.Select((_, i) => all.Where((_, j) => j != i).ToArray());

    private static void Check(bool isRead, object? read, PushProblem? problem, string field)
    {
        if (isRead)
        {
            Values.Use(read);
        }

        if (isRead != read is not null || isRead != problem is null || (problem is not null && problem.Field != field))
        {
            throw new InvalidOperationException($"It is {(isRead ? "an event" : "none")}, and the problem is {problem}.");
        }
    }
}
