namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>What a PBX posts to a webhook; no document shows it.</summary>
[SetCulture("tr-TR")]
public sealed class SangomaEventTests
{
    private const string Start = """{"uuid":"1551929887.12","type":"START","calldate":1551929887,"source":"\"Asha Rao\" <09876500001>","destination":"1000","direction":"inbound","recordingfile":"","linkedid":"1551929887.10"}""";

    private static readonly string[] s_starts =
    [
        Start,
        "[" + Start + "]",
        """{"event":"call","data":""" + Start + "}",
        "payload=" + Uri.EscapeDataString(Start),
        "UUID=1551929887.12&type=START&calldate=1551929887&source=%22Asha+Rao%22+%3C09876500001%3E&destination=1000&direction=inbound&recordingfile=&linkedid=1551929887.10",
    ];

    [TestCaseSource(nameof(s_starts))]
    public void A_start_is_read_from_JSON_and_from_a_form(string text)
    {
        SangomaEvent pushed = SangomaEvent.Parse(text);

        (pushed.CallId, pushed.Type).Should().Be(("1551929887.12", SangomaCallRowType.Start));
        pushed.Row.AdditionalFields!["linkedid"].GetString().Should().Be("1551929887.10");
        pushed.ToCallRecord().Should().Be(new CallRecord("Sangoma CRM", "1551929887.12")
        {
            Direction = CallDirection.Inbound,
            From = "09876500001",
            To = "1000",
            StartedAt = DateTimeOffset.FromUnixTimeSeconds(1551929887),
            Outcome = CallOutcome.InProgress,
        });
    }

    [Test]
    public void An_end_tells_when_and_whose_and_not_how()
    {
        SangomaEvent pushed = SangomaEvent.Parse("uuid=1551929887.12&type=END&calldate=1551930187&owner=101&duration=300&recordingfile=a.wav");

        pushed.Type.Should().Be(SangomaCallRowType.End);
        pushed.Row.Duration.Should().Be(TimeSpan.FromMinutes(5));
        pushed.ToCallRecord().Should().Be(new CallRecord("Sangoma CRM", "1551929887.12") { EndedAt = DateTimeOffset.FromUnixTimeSeconds(1551930187), Agent = "101", Recording = "a.wav" });
        pushed.ToString().Should().Be(pushed.Row.ToString());
    }

    [TestCase("""{"uuid":"1.2","calldate":"n/a","type":7}""")]
    [TestCase("uuid=1.2&calldate=n%2Fa&type=7")]
    public void An_odd_field_takes_nothing_with_it(string text)
    {
        SangomaEvent pushed = SangomaEvent.Parse(text);

        (pushed.CallId, pushed.Row.CallDate, pushed.Type.Value).Should().Be(("1.2", null, "7"));
        pushed.Row.AdditionalFields!["calldate"].GetString().Should().Be("n/a");
    }

    [TestCase("", "is missing")]
    [TestCase("type=START&source=1", "is missing")]
    [TestCase("uuid=+&type=START", "is missing")]
    [TestCase("""{"uuid":{"a":1},"type":"START"}""", "cannot be read")]
    [TestCase("<html>", "is missing")]
    public void Without_a_uuid_it_is_no_event(string text, string reason)
    {
        SangomaEvent.TryParse(text, out SangomaEvent? pushed, out PushProblem? problem).Should().BeFalse();

        pushed.Should().BeNull();
        problem.Should().Be(new PushProblem("uuid", reason));
        FluentActions.Invoking(() => SangomaEvent.Parse(text)).Should().Throw<TelephonyProtocolException>().WithMessage($"Sangoma CRM pushed what is no event of a call: uuid {reason}.")
            .Which.MayHaveTakenEffect.Should().BeFalse();
    }

    [Test]
    public void Fields_are_read_as_their_text_is()
    {
        KeyValuePair<string, string?>[] fields = [new("uuid", "1.2"), new("type", "END")];

        SangomaEvent.Parse(fields).Type.Should().Be(SangomaCallRowType.End);
        FluentActions.Invoking(() => SangomaEvent.Parse([new("type", "END")])).Should().Throw<TelephonyProtocolException>();
        FluentActions.Invoking(() => new SangomaEvent(null!)).Should().Throw<ArgumentNullException>();
    }
}
