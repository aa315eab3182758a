using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>Bad input is refused with a message that says what to do, before anything is sent; each limit from both sides.</summary>
[TestFixture]
public sealed class ValidationTests : LegalRequestsFixture<ExotelDocument, IExotelClient>
{
    private static readonly TestCaseData[] s_bad =
    [
        Case("no request", client => client.Calls.ConnectAsync(null!), "request"),
        Case("no first number", client => client.Calls.ConnectAsync(new(null!, "2", "3")), "From"),
        Case("a first number with a blank", client => client.Calls.ConnectAsync(new("98 76", "2", "3")), "From"),
        Case("a first number of 16 digits", client => client.Calls.ConnectAsync(new("1234567890123456", "2", "3")), "From"),
        Case("no second number", client => client.Calls.ConnectAsync(new("1", "", "3")), "To"),
        Case("a second number in Hindi digits", client => client.Calls.ConnectAsync(new("1", "९८७", "3")), "To"),
        Case("no caller ID", client => client.Calls.ConnectAsync(new("1", "2", " ")), "CallerId"),
        Case("an empty call type", With(request => request.CallType = default(ExotelCallType)), "CallType"),
        Case("a call of no time", With(request => request.TimeLimit = TimeSpan.Zero), "TimeLimit"),
        Case("a call of 14,401 s", With(request => request.TimeLimit = TimeSpan.FromSeconds(14401)), "TimeLimit"),
        Case("a call of a part of a second", With(request => request.TimeLimit = TimeSpan.FromMilliseconds(1500)), "TimeLimit"),
        Case("a ringing of no time", With(request => request.RingTimeout = TimeSpan.Zero), "RingTimeout"),
        Case("a ringing of a part of a second", With(request => request.RingTimeout = TimeSpan.FromMilliseconds(30001)), "RingTimeout"),
        Case("a relative sound", With(request => request.WaitUrl = new Uri("/wait.wav", UriKind.Relative)), "WaitUrl"),
        Case("empty channels", With(request => request.RecordingChannels = new ExotelRecordingChannels("")), "RecordingChannels"),
        Case("a format with a line break", With(request => request.RecordingFormat = new ExotelRecordingFormat("mp3\r\n")), "RecordingFormat"),
        Case("a custom field of 129 characters", With(request => request.CustomField = new string('x', 129)), "CustomField"),
        Case("an empty custom field", With(request => request.CustomField = ""), "CustomField"),
        Case("a callback by mail", With(request => request.StatusCallback = new Uri("mailto:a@b")), "StatusCallback"),
        Case("events without a callback", With(request => request.StatusCallbackEvents.Add(ExotelCallbackEvent.Terminal)), "StatusCallback"),
        Case("a content type without a callback", With(request => request.StatusCallbackContentType = ExotelCallbackContentType.MultipartForm), "StatusCallback"),
        Case("an event twice", WithEvents("terminal", "TERMINAL"), "StatusCallbackEvents"),
        Case("three events", WithEvents("terminal", "answered", "ringing"), "StatusCallbackEvents"),
        Case("an empty event", WithEvents(""), "StatusCallbackEvents"),
        Case("no Sid", client => client.Calls.GetAsync(""), "callSid"),
        Case("a Sid with a slash", client => client.Calls.GetAsync("../x"), "callSid"),
        Case("a Sid with a question mark", client => client.Calls.GetAsync("a?b"), "callSid"),
    ];

    private static readonly TestCaseData[] s_written =
    [
        Written("nothing but the numbers", _ => { }, ""),
        Written("the longest call", request => request.TimeLimit = TimeSpan.FromSeconds(14400), "&TimeLimit=14400"),
        Written("the shortest call", request => request.TimeLimit = TimeSpan.FromSeconds(1), "&TimeLimit=1"),
        Written("ringing", request => request.RingTimeout = TimeSpan.FromMinutes(1), "&TimeOut=60"),
        Written("recording", request => request.Record = true, "&Record=true"),
        Written("no recording", request => request.Record = false, "&Record=false"),
        Written("the longest custom field", request => request.CustomField = new string('x', 128), "&CustomField=" + new string('x', 128)),
        Written("one event", request => Events(request, "answered"), "&StatusCallback=http%3A%2F%2Fcrm.example.com%2Fh&StatusCallbackEvents%5B0%5D=answered"),
        Written("two events", request => Events(request, "terminal", "answered"), "&StatusCallback=http%3A%2F%2Fcrm.example.com%2Fh&StatusCallbackEvents%5B0%5D=terminal&StatusCallbackEvents%5B1%5D=answered"),
        Written("a word that nobody listed", request => request.RecordingFormat = new ExotelRecordingFormat("wav"), "&RecordingFormat=wav"),
    ];

    [TestCaseSource(nameof(s_bad))]
    public async Task Bad_input_is_refused_before_anything_is_sent(Func<IExotelClient, Task> call, string parameter)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.Exotel);
        using ExotelClient client = NewClient(server);

        ArgumentException error = (await FluentActions.Awaiting(() => call(client)).Should().ThrowAsync<ArgumentException>()).Which;

        error.ParamName.Should().Be(parameter);
        error.Message.Should().Contain(parameter);
        server.Journal.Count().Should().Be(0);
    }

    [TestCaseSource(nameof(s_written))]
    [SetCulture("tr-TR")]
    public async Task Only_what_is_set_is_sent_as_it_is_documented(Action<ExotelConnectRequest> change, string more)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.Exotel);
        server.Map("POST", "v1/Accounts/test-sid/Calls/connect.json", StubResponse.Json("""{"Call":{"Sid":"1"}}"""));
        using ExotelClient client = NewClient(server);
        ExotelConnectRequest request = new("+919876500682", "09876500240", "08080804890");
        change(request);

        await client.Calls.ConnectAsync(request);

        server.Journal.Requests.Single().Text.Should().Be("From=%2B919876500682&To=09876500240&CallerId=08080804890" + more);
    }

    private static ExotelClient NewClient(TelephonyStubs server) =>
        ExotelClient.Create(new ExotelOptions { BaseAddress = server.BaseAddress, AccountSid = "test-sid", ApiKey = "test-account", ApiToken = "test-token" });

    private static Func<IExotelClient, Task> With(Action<ExotelConnectRequest> change) => client =>
    {
        ExotelConnectRequest request = Samples.Connect();
        change(request);
        return client.Calls.ConnectAsync(request);
    };

    private static Func<IExotelClient, Task> WithEvents(params string[] events) => With(request => Events(request, events));

    private static void Events(ExotelConnectRequest request, params string[] events)
    {
        request.StatusCallback = new Uri("http://crm.example.com/h");
        foreach (string one in events)
        {
            request.StatusCallbackEvents.Add(new ExotelCallbackEvent(one));
        }
    }

    private static TestCaseData Case(string name, Func<IExotelClient, Task> call, string parameter) =>
        new TestCaseData(call, parameter).SetName($"{{m}}: {name}");

    private static TestCaseData Written(string name, Action<ExotelConnectRequest> change, string more) => new TestCaseData(change, more).SetName($"{{m}}: {name}");

    protected override IEnumerable<Func<Task>> Requests(IExotelClient client, LegalValues values)
    {
        yield return () => client.Calls.ConnectAsync(new ExotelConnectRequest(values.PhoneNumber(), values.PhoneNumber(), values.PhoneNumber()));
        yield return () => client.Calls.ConnectAsync(Full(values));
        yield return () => client.Calls.GetAsync(values.Id());
    }

    private static ExotelConnectRequest Full(LegalValues values) => new(values.PhoneNumber(), values.PhoneNumber(), values.PhoneNumber())
    {
        CallType = values.Word<ExotelCallType>(),
        TimeLimit = TimeSpan.FromSeconds(values.Number(1, 14400)),
        RingTimeout = TimeSpan.FromSeconds(values.Number(1, int.MaxValue)),
        WaitUrl = values.Address(),
        Record = values.One(true, false),
        RecordingChannels = values.Word<ExotelRecordingChannels>(),
        RecordingFormat = values.Word<ExotelRecordingFormat>(),
        CustomField = values.Text(1, 128),
        StatusCallback = values.Address(),
        StatusCallbackEvents = { ExotelCallbackEvent.Answered, new ExotelCallbackEvent(values.Text(10)) },
        StatusCallbackContentType = values.Word<ExotelCallbackContentType>(),
    };
}
