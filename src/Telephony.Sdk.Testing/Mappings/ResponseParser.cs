using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Reads the <c>response</c> of a mapping.</summary>
internal static class ResponseParser
{
    /// <summary>10 days: beyond any test, within what timers take.</summary>
    private const int LongestDelay = 10 * 24 * 60 * 60 * 1000;

    private static readonly JsonWriterOptions _compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static StubResponse Parse(JsonValue value, Func<string, byte[]?>? readBodyFile)
    {
        JsonObjectReader reader = value.Object();
        var response = new StubResponse
        {
            Status = reader.Take("status")?.Int32(200, 599) ?? 200,
            StatusMessage = reader.Take("statusMessage") is { } message ? HeaderText(message) : null,
            Headers = reader.Take("headers") is { } headers ? [.. Headers(headers)] : [],
            Body = reader.TakeOneOf("body", "jsonBody", "base64Body", "bodyFileName") is { } body ? Body(body.Key, body.Value, readBodyFile) : default,
            Delay = TimeSpan.FromMilliseconds(reader.Take("fixedDelayMilliseconds")?.Int32(0, LongestDelay) ?? 0),
            Drip = reader.Take("chunkedDribbleDelay") is { } drip ? Drip(drip) : null,
            Fault = reader.Take("fault") is { } fault ? Fault(fault) : StubFault.None,
        };
        reader.RefuseOthers();
        return response;
    }

    private static IEnumerable<KeyValuePair<string, string>> Headers(JsonValue headers)
    {
        foreach ((string name, JsonValue value) in headers.Fields())
        {
            if (ReplyHead.Problem(name) is { } problem)
            {
                throw value.Error(problem);
            }

            foreach (JsonValue one in value.Kind == JsonValueKind.Array ? value.Items() : [value])
            {
                yield return new(name, HeaderText(one));
            }
        }
    }

    private static string HeaderText(JsonValue value)
    {
        string text = value.String();
        return ReplyHead.IsHeaderText(text) ? text : throw value.Error("holds a character that a header cannot carry (only visible ASCII and spaces)");
    }

    private static ReadOnlyMemory<byte> Body(string key, JsonValue value, Func<string, byte[]?>? readBodyFile) => key switch
    {
        "body" => Encoding.UTF8.GetBytes(value.String()),
        "jsonBody" => Compact(value.Element),
        "base64Body" => Base64(value),
        _ => BodyFile(value, readBodyFile),
    };

    private static byte[] Compact(JsonElement json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _compact))
        {
            json.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private static byte[] Base64(JsonValue value)
    {
        try
        {
            return Convert.FromBase64String(value.String());
        }
        catch (FormatException e)
        {
            throw value.Error("not valid Base64", e);
        }
    }

    private static byte[] BodyFile(JsonValue value, Func<string, byte[]?>? readBodyFile)
    {
        string name = value.String();
        if (readBodyFile is null)
        {
            throw value.Error("JSON text has no __files folder; put the mapping into a folder, or give the body here");
        }

        string[] segments = name.Split('/', '\\');
        return Path.IsPathRooted(name) || segments.Any(segment => segment is "" or "." or "..") || name.Contains('\0', StringComparison.Ordinal)
            ? throw value.Error($"'{name}' is not a path inside __files")
            : readBodyFile(string.Join('/', segments)) ?? throw value.Error($"there is no file '{name}' in __files");
    }

    private static StubDrip Drip(JsonValue value)
    {
        JsonObjectReader reader = value.Object();
        int chunks = reader.Take("numberOfChunks")?.Int32(1, 100_000) ?? throw value.Error("numberOfChunks is missing");
        int milliseconds = reader.Take("totalDuration")?.Int32(0, int.MaxValue) ?? throw value.Error("totalDuration is missing");
        reader.RefuseOthers();
        return new StubDrip(chunks, TimeSpan.FromMilliseconds(milliseconds));
    }

    private static StubFault Fault(JsonValue value) => value.String() switch
    {
        "CONNECTION_RESET_BY_PEER" => StubFault.Reset,
        "EMPTY_RESPONSE" => StubFault.CloseWithoutReply,
        "MALFORMED_RESPONSE_CHUNK" => StubFault.MalformedChunk,
        "RANDOM_DATA_THEN_CLOSE" => StubFault.Garbage,
        _ => throw value.Error("expected CONNECTION_RESET_BY_PEER, EMPTY_RESPONSE, MALFORMED_RESPONSE_CHUNK or RANDOM_DATA_THEN_CLOSE"),
    };
}
