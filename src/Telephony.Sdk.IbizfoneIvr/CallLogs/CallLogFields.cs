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

    private readonly Dictionary<string, List<string>> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the document, or an IVR in production, has a field of this name.</summary>
    public static bool IsKnown(string name) => s_names.ContainsKey(name);

    /// <summary>Sorts the pairs. Blanks and words for nothing are no values.</summary>
    public CallLogFields(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        foreach (KeyValuePair<string, string?> pair in pairs)
        {
            string name = pair.Key?.Trim() ?? string.Empty;
            string value = pair.Value?.Trim() ?? string.Empty;
            if (name.Length == 0 || value.Length == 0 || NoValue.IsWord(value))
            {
                continue;
            }

            if (!s_names.TryGetValue(name, out string? known))
            {
                Keep(name, value);
            }
            else if (_known.TryGetValue(known, out List<string>? values))
            {
                values.Add(value);
            }
            else
            {
                _known.Add(known, [value]);
            }
        }
    }

    /// <summary>What no name is known for, and what was not taken: by its name, as it was sent. Null for nothing.</summary>
    public Dictionary<string, string>? Others { get; private set; }

    /// <summary>The text of a field: of several the first. Null for none.</summary>
    public string? Text(string name)
    {
        if (!_known.TryGetValue(name, out List<string>? values))
        {
            return null;
        }

        KeepRest(name, values, chosen: 0);
        return values[0];
    }

    /// <summary>Keeps a field raw, where it can be read and says nothing without another.</summary>
    public void KeepRaw(string name)
    {
        if (_known.TryGetValue(name, out List<string>? values))
        {
            Keep(name, values[0]);
        }
    }

    /// <summary>What a field says: of several values the last that can be read, as the parameters of a link that is not escaped come before. Null for none.</summary>
    /// <typeparam name="T">What it says.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="read">Reads a value; null for what cannot be read, which is kept among the others.</param>
    public T? Read<T>(string name, Func<string, T?> read)
        where T : struct
    {
        if (!_known.TryGetValue(name, out List<string>? values))
        {
            return null;
        }

        int chosen = values.FindLastIndex(value => read(value) is not null);
        KeepRest(name, values, chosen);
        return chosen < 0 ? null : read(values[chosen]);
    }

    private void KeepRest(string name, List<string> values, int chosen)
    {
        foreach (string value in values.Where((value, i) => i != chosen && (chosen < 0 || value != values[chosen])))
        {
            Keep(name, value);
        }
    }

    private void Keep(string name, string value)
    {
        Others ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Others[name] = Others.TryGetValue(name, out string? first) ? first : value;
    }
}
