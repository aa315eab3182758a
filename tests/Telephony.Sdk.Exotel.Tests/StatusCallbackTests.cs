using System.Globalization;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>What Exotel posts to <c>StatusCallback</c>, in both of its content types.</summary>
[SetCulture("tr-TR")]
public sealed class StatusCallbackTests
{
    private const string Json =
        """
        {"CallSid":"b6012af8","EventType":"terminal","DateCreated":"2024-03-03 10:48:33","DateUpdated":"2024-03-03 10:49:10","Status":"completed","To":"09876500002","From":"09876500001",
         "PhoneNumberSid":"08012345678","StartTime":"2024-03-03 10:48:35","EndTime":"2024-03-03 10:49:08","ConversationDuration":8,"Direction":"outbound-api","CustomField":"deal-7",
         "RecordingUrl":"https://recordings.example.com/a.mp3","Legs":[{"OnCallDuration":21,"Status":"completed","AnsweredBy":"human"},{"OnCallDuration":8,"Status":"completed"}],"Shard":3}
        """;

    private static readonly string[] s_callbacks =
    [
        Json,
        "CallSid=b6012af8&EventType=terminal&DateCreated=2024-03-03+10%3A48%3A33&DateUpdated=2024-03-03+10%3A49%3A10&Status=completed&To=09876500002&From=09876500001&PhoneNumberSid=08012345678"
            + "&StartTime=2024-03-03+10%3A48%3A35&EndTime=2024-03-03+10%3A49%3A08&ConversationDuration=8&Direction=outbound-api&CustomField=deal-7&RecordingUrl=https%3A%2F%2Frecordings.example.com%2Fa.mp3"
            + "&Legs[0][OnCallDuration]=21&Legs[0][Status]=completed&Legs[0][AnsweredBy]=human&Legs[1][OnCallDuration]=8&Legs[1][Status]=completed&Shard=3",
    ];

    [TestCaseSource(nameof(s_callbacks))]
    public void Every_documented_field_is_read(string text)
    {
        ExotelStatusCallback callback = ExotelStatusCallback.Parse(text);

        callback.Should().BeEquivalentTo(
            new ExotelStatusCallback
            {
                CallSid = "b6012af8",
                EventType = ExotelCallbackEvent.Terminal,
                Status = ExotelCallStatus.Completed,
                DateCreated = Clock("10:48:33"),
                DateUpdated = Clock("10:49:10"),
                StartTime = Clock("10:48:35"),
                EndTime = Clock("10:49:08"),
                To = "09876500002",
                From = "09876500001",
                PhoneNumberSid = "08012345678",
                Direction = "outbound-api",
                CustomField = "deal-7",
                RecordingUrl = "https://recordings.example.com/a.mp3",
                ConversationDuration = TimeSpan.FromSeconds(8),
                Legs = [new() { OnCallDuration = TimeSpan.FromSeconds(21), Status = ExotelCallStatus.Completed, AnsweredBy = "human" }, new() { OnCallDuration = TimeSpan.FromSeconds(8), Status = ExotelCallStatus.Completed }],
            },
            options => options.Excluding(it => it.AdditionalFields));
        callback.AdditionalFields!.Keys.Should().Equal("Shard");
        callback.ToCallRecord().Should().Be(new CallRecord("Exotel", "b6012af8")
        {
            Direction = CallDirection.Outbound,
            From = "09876500001",
            To = "09876500002",
            StartedAt = new DateTimeOffset(2024, 3, 3, 5, 18, 35, TimeSpan.Zero),
            EndedAt = new DateTimeOffset(2024, 3, 3, 5, 19, 8, TimeSpan.Zero),
            TalkTime = TimeSpan.FromSeconds(8),
            Outcome = CallOutcome.Answered,
            Status = "completed",
            Recording = "https://recordings.example.com/a.mp3",
        });
        callback.ToString().Should().Be("b6012af8, 09876500001 -> 09876500002 (terminal, completed)".Replace(", 0", " 0", StringComparison.Ordinal));
    }

    [TestCase("2023-12-04T23:02:19Z", "2023-12-04T23:02:19Z")]
    [TestCase("2023-12-05T04:32:19.123+05:30", "2023-12-04T23:02:19Z")]
    [TestCase("2023-12-05 04:32:19", "2023-12-04T23:02:19Z")]
    [TestCase("0001-01-01T00:00:00Z", null)]
    [TestCase("1970-01-01 05:30:00", null)]
    [TestCase("", null)]
    public void Times_of_other_products_are_instants(string text, string? instant)
    {
        ExotelStatusCallback callback = ExotelStatusCallback.Parse($"CallSid=1&StartTime={Uri.EscapeDataString(text)}");

        (callback.StartedAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).Should().Be(instant);
        callback.AdditionalFields.Should().BeNull();
    }

    [TestCase("soon")]
    [TestCase("2023-12-05T04:32:19", Description = "Of which zone?")]
    public void A_time_that_says_no_moment_is_kept(string text)
    {
        ExotelStatusCallback callback = ExotelStatusCallback.Parse($"CallSid=1&EndTime={text}");

        callback.EndedAt.Should().BeNull();
        callback.AdditionalFields!["EndTime"].GetString().Should().Be(text);
    }

    [TestCase("EventType=answered&Status=in-progress", "in-progress")]
    [TestCase("EventType=terminal&Status=no-answer", "not-answered")]
    [TestCase("EventType=terminal&Status=busy", "busy")]
    [TestCase("EventType=terminal&Status=completed&ConversationDuration=0&Legs[0][Status]=completed&Legs[1][Status]=busy", "busy")]
    [TestCase("EventType=terminal&Status=completed&ConversationDuration=0", "not-answered")]
    [TestCase("EventType=terminal&Status=completed", "unknown")]
    [TestCase("", "unknown")]
    public void It_tells_how_the_call_stands(string fields, string outcome) =>
        ExotelStatusCallback.Parse("CallSid=1&" + fields).ToCallRecord().Outcome.Value.Should().Be(outcome);

    [TestCase("", "is missing")]
    [TestCase("Status=completed", "is missing")]
    [TestCase("""{"CallSid":{"a":1}}""", "cannot be read")]
    public void Without_a_CallSid_it_is_no_callback(string text, string reason)
    {
        ExotelStatusCallback.TryParse(text, out ExotelStatusCallback? callback, out PushProblem? problem).Should().BeFalse();

        callback.Should().BeNull();
        problem.Should().Be(new PushProblem("CallSid", reason));
        FluentActions.Invoking(() => ExotelStatusCallback.Parse(text)).Should().Throw<TelephonyProtocolException>().WithMessage($"Exotel pushed what is no status callback: CallSid {reason}.");
        FluentActions.Invoking(() => ExotelStatusCallback.Parse([new("Status", "completed")])).Should().Throw<TelephonyProtocolException>();
    }

    [Test]
    public void What_was_read_is_written_under_the_same_names() =>
        ExotelStatusCallback.Parse(System.Text.Json.JsonSerializer.Serialize(ExotelStatusCallback.Parse(Json))).Should().BeEquivalentTo(ExotelStatusCallback.Parse(Json), options => options.Excluding(it => it.AdditionalFields));

    private static DateTime Clock(string time) => DateTime.ParseExact("2024-03-03 " + time, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
