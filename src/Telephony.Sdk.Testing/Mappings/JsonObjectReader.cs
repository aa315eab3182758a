namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Takes the known keys of a JSON object, then refuses what is left.</summary>
internal sealed class JsonObjectReader
{
    private readonly JsonValue _object;
    private readonly Dictionary<string, JsonValue> _left = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];

    public JsonObjectReader(JsonValue value)
    {
        _object = value;
        foreach ((string name, JsonValue field) in value.Fields())
        {
            _left[name] = field;
        }
    }

    public JsonValue? Take(string key)
    {
        _known.Add(key);
        return _left.Remove(key, out JsonValue value) ? value : null;
    }

    /// <summary>At most one of the keys may be there.</summary>
    public (string Key, JsonValue Value)? TakeOneOf(params ReadOnlySpan<string> keys)
    {
        (string Key, JsonValue Value)? found = null;
        foreach (string key in keys)
        {
            if (Take(key) is not { } value)
            {
                continue;
            }

            if (found is { } first)
            {
                throw _object.Error($"'{first.Key}' and '{key}' exclude each other");
            }

            found = (key, value);
        }

        return found;
    }

    public void RefuseOthers()
    {
        foreach (JsonValue value in _left.Values)
        {
            throw value.Error($"unknown key; supported here: {string.Join(", ", _known)}");
        }
    }

    public StubMappingException Error(string problem) => _object.Error(problem);
}
