namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>What a push holds, by the names of the document's sample address, whichever of their names were sent.</summary>
internal sealed class CallLogFields
{
    public const string CallId = "calllogid";
    public const string CallerNumber = "callnumber";
    public const string Date = "date";
    public const string Time = "time";
    public const string AgentNumber = "agentnumber";
    public const string IvrDuration = "ivrduration";
    public const string CallDuration = "callduration";
    public const string CallStatus = "callstatus";
    public const string State = "state";
    public const string VirtualNumber = "ibizfonenumber";
    public const string RecordingUrl = "recordingurl";
    public const string Department = "department";
    public const string CallType = "calltype";

    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        [CallId] = CallId,
        ["call_uuid"] = CallId,
        [CallerNumber] = CallerNumber,
        ["callernumber"] = CallerNumber,
        ["caller_number"] = CallerNumber,
        [Date] = Date,
        [Time] = Time,
        [AgentNumber] = AgentNumber,
        ["agent_connected"] = AgentNumber,
        [IvrDuration] = IvrDuration,
        ["total_call_duration"] = IvrDuration,
        [CallDuration] = CallDuration,
        ["conversation_duration"] = CallDuration,
        [CallStatus] = CallStatus,
        ["call_status"] = CallStatus,
        [State] = State,
        ["caller_circle"] = State,
        [VirtualNumber] = VirtualNumber,
        ["knumber"] = VirtualNumber,
        [RecordingUrl] = RecordingUrl,
        ["recording_url"] = RecordingUrl,
        [Department] = Department,
        ["string_department"] = Department,
        [CallType] = CallType,
    };

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Sorts the pairs. The first value of a field that is not blank counts.</summary>
    public CallLogFields(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        foreach (KeyValuePair<string, string?> pair in pairs)
        {
            string name = pair.Key?.Trim() ?? string.Empty;
            string value = pair.Value?.Trim() ?? string.Empty;
            if (name.Length == 0 || value.Length == 0)
            {
                continue;
            }

            if (s_names.TryGetValue(name, out string? known))
            {
                KeepFirst(_known, known, value);
            }
            else
            {
                KeepFirst(Others ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), name, value);
            }
        }
    }

    /// <summary>What no name is known for, or null.</summary>
    public Dictionary<string, string>? Others { get; }

    /// <summary>The value of a field, trimmed; null for none.</summary>
    public string? this[string name] => _known.TryGetValue(name, out string? value) ? value : null;

    private static void KeepFirst(Dictionary<string, string> values, string name, string value) =>
        values[name] = values.TryGetValue(name, out string? first) ? first : value;
}
