using System.Globalization;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Pushes;

namespace Telephony.Sdk.Testing;

/// <summary>
/// Sends what vendors push to an application of yours, as they do: in their forms, again where they do, and with the faults of a network. Fields have the
/// values of a call that is just over; those that you give win, and one that is null is left out.
/// </summary>
public sealed class StubPushes : IDisposable
{
    private static readonly Dictionary<string, string> s_tableNames = new(StringComparer.Ordinal)
    {
        ["calllogid"] = "call_uuid",
        ["callnumber"] = "caller_number",
        ["agentnumber"] = "agent_connected",
        ["ivrduration"] = "total_call_duration",
        ["callduration"] = "conversation_duration",
        ["callstatus"] = "call_status",
        ["state"] = "caller_circle",
        ["ibizfonenumber"] = "knumber",
        ["recordingurl"] = "recording_url",
    };

    private static readonly TimeSpan s_india = new(5, 30, 0);

    private readonly TimeProvider _time;
    private readonly PushSender _sender;
    private int _calls;

    /// <summary>Makes one that needs no stub server.</summary>
    /// <param name="timeProvider">The clock of the calls; null for the machine's.</param>
    public StubPushes(TimeProvider? timeProvider = null)
    {
        _time = timeProvider ?? TimeProvider.System;
        _sender = new PushSender(_time);
    }

    /// <summary>Pushes the log of a call as an iBizFone IVR does at its end.</summary>
    /// <param name="target">Your address, with its secret.</param>
    /// <param name="fields">Fields by the names of the document's sample address, such as <c>callstatus</c>; null leaves one out.</param>
    /// <param name="options">How it is sent; null for as the vendor does.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was answered.</returns>
    public Task<StubPushResult> IbizfoneCallLogAsync(Uri target, IReadOnlyDictionary<string, string?>? fields = null, StubPushOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new StubPushOptions();
        DateTimeOffset now = _time.GetUtcNow().ToOffset(s_india);
        JsonObject log = new()
        {
            ["callnumber"] = "9997927001",
            ["date"] = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["time"] = now.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            ["agentnumber"] = "9997927002",
            ["ivrduration"] = "12",
            ["callduration"] = "95",
            ["callstatus"] = "ANSWER",
            ["state"] = "Delhi",
            ["ibizfonenumber"] = "9997927000",
            ["recordingurl"] = "http://ivr.example.com/rec/1.mp3",
            ["calllogid"] = NextId(now),
            ["department"] = "Sales",
        };
        Set(log, fields);
        string id = log["calllogid"]?.ToString() ?? string.Empty;
        JsonObject named = options.UseTableNames ? new JsonObject(log.Select(field => KeyValuePair.Create(s_tableNames.GetValueOrDefault(field.Key, field.Key), field.Value?.DeepClone()))) : log;
        return _sender.SendAsync(target, id, named, options, StubPushForm.Query, attempts: 1, cancellationToken);
    }

    /// <summary>Posts the start or the end of a call as a Sangoma PBX does.</summary>
    /// <param name="target">Your address, with its secret.</param>
    /// <param name="type"><c>START</c> or <c>END</c>.</param>
    /// <param name="fields">Fields, such as <c>uuid</c> of a call that has started; null leaves one out.</param>
    /// <param name="options">How it is sent; null for as JSON.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was answered.</returns>
    public Task<StubPushResult> SangomaEventAsync(
        Uri target, string type = "START", IReadOnlyDictionary<string, string?>? fields = null, StubPushOptions? options = null, CancellationToken cancellationToken = default)
    {
        DateTimeOffset now = _time.GetUtcNow();
        JsonObject pushed = new()
        {
            ["uuid"] = NextId(now),
            ["type"] = type,
            ["calldate"] = now.ToUnixTimeSeconds(),
            ["source"] = "9876500001",
            ["destination"] = "1000",
            ["direction"] = "inbound",
            ["recordingfile"] = type == "END" ? "in-1000-9876500001.wav" : string.Empty,
        };
        if (type == "END")
        {
            pushed["owner"] = "1000";
            pushed["duration"] = 95;
        }

        Set(pushed, fields);
        return _sender.SendAsync(target, pushed["uuid"]?.ToString() ?? string.Empty, pushed, options ?? new StubPushOptions(), StubPushForm.Json, attempts: 1, cancellationToken);
    }

    /// <summary>Posts how a call stands as Exotel does to a <c>StatusCallback</c>: up to three times, until it is accepted.</summary>
    /// <param name="target">Your address, with its secret.</param>
    /// <param name="fields">Fields, such as <c>EventType</c>, <c>Status</c> and <c>CallSid</c>; null leaves one out.</param>
    /// <param name="options">How it is sent; null for as JSON.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was answered.</returns>
    public Task<StubPushResult> ExotelStatusAsync(Uri target, IReadOnlyDictionary<string, string?>? fields = null, StubPushOptions? options = null, CancellationToken cancellationToken = default)
    {
        DateTimeOffset now = _time.GetUtcNow().ToOffset(s_india);
        JsonObject status = new()
        {
            ["CallSid"] = NextId(now).Replace(".", string.Empty, StringComparison.Ordinal),
            ["EventType"] = "terminal",
            ["DateCreated"] = Clock(now.AddSeconds(-110)),
            ["DateUpdated"] = Clock(now),
            ["Status"] = "completed",
            ["To"] = "09876500002",
            ["From"] = "09876500001",
            ["PhoneNumberSid"] = "08012345678",
            ["StartTime"] = Clock(now.AddSeconds(-108)),
            ["EndTime"] = Clock(now),
            ["ConversationDuration"] = 95,
            ["Direction"] = "outbound-api",
            ["RecordingUrl"] = "https://recordings.example.com/1.mp3",
            ["Legs"] = new JsonArray(new JsonObject { ["OnCallDuration"] = 108, ["Status"] = "completed" }, new JsonObject { ["OnCallDuration"] = 95, ["Status"] = "completed" }),
        };
        Set(status, fields);
        return _sender.SendAsync(target, status["CallSid"]?.ToString() ?? string.Empty, status, options ?? new StubPushOptions(), StubPushForm.Json, attempts: 3, cancellationToken);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _sender.Dispose();

    private static string Clock(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Set(JsonObject push, IReadOnlyDictionary<string, string?>? fields)
    {
        foreach ((string name, string? value) in fields ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            if (value is null)
            {
                push.Remove(name);
            }
            else
            {
                push[name] = value;
            }
        }
    }

    /// <summary>As an Asterisk makes them.</summary>
    private string NextId(DateTimeOffset now) => FormattableString.Invariant($"{now.ToUnixTimeSeconds()}.{Interlocked.Increment(ref _calls)}");
}
