#pragma warning disable MA0048 // the types of one hand-written client

using System.Text.Json.Serialization;

namespace Telephony.Sdk.Benchmarks;

internal sealed class HandWrittenUser
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("auth")]
    public string? Auth { get; set; }

    [JsonPropertyName("authid")]
    public string? AuthId { get; set; }

    [JsonPropertyName("username")]
    public string? Username { get; set; }

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("default_extension")]
    public string? DefaultExtension { get; set; }

    [JsonPropertyName("primary_group")]
    public string? PrimaryGroup { get; set; }

    [JsonPropertyName("permissions")]
    public string? Permissions { get; set; }

    [JsonPropertyName("fname")]
    public string? FirstName { get; set; }

    [JsonPropertyName("lname")]
    public string? LastName { get; set; }

    [JsonPropertyName("displayname")]
    public string? DisplayName { get; set; }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("company")]
    public string? Company { get; set; }

    [JsonPropertyName("department")]
    public string? Department { get; set; }

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("cell")]
    public string? Cell { get; set; }

    [JsonPropertyName("work")]
    public string? Work { get; set; }

    [JsonPropertyName("home")]
    public string? Home { get; set; }

    [JsonPropertyName("fax")]
    public string? Fax { get; set; }
}

internal sealed class HandWrittenRow
{
    [JsonPropertyName("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("calldate")]
    public long CallDate { get; set; }

    [JsonPropertyName("source")]
    public string? Source { get; set; }

    [JsonPropertyName("destination")]
    public string? Destination { get; set; }

    [JsonPropertyName("direction")]
    public string? Direction { get; set; }

    [JsonPropertyName("recordingfile")]
    public string? RecordingFile { get; set; }

    [JsonPropertyName("owner")]
    public string? Owner { get; set; }

    [JsonPropertyName("duration")]
    public int? Duration { get; set; }
}

internal sealed class HandWrittenList
{
    [JsonPropertyName("status")]
    public bool Status { get; set; }

    [JsonPropertyName("data")]
    public List<HandWrittenRow>? Data { get; set; }
}

internal sealed class HandWrittenWebhook
{
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("direction")]
    public string? Direction { get; set; }
}

internal sealed class HandWrittenStatus
{
    [JsonPropertyName("status")]
    public bool Status { get; set; }
}

[JsonSerializable(typeof(HandWrittenUser))]
[JsonSerializable(typeof(HandWrittenList))]
[JsonSerializable(typeof(HandWrittenWebhook))]
[JsonSerializable(typeof(HandWrittenStatus))]
internal sealed partial class HandWrittenJsonContext : JsonSerializerContext;
