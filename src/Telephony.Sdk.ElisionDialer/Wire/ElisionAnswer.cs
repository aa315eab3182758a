using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// What a reply says, whatever dialect it says it in. It holds what the dialer echoes, passwords included, and stays inside: what leaves goes
/// through <see cref="Clean"/>.
/// </summary>
internal sealed class ElisionAnswer
{
    public bool IsSuccess { get; init; }

    /// <summary>The dialer's words; of an authentication error without what follows the reason, which echoes the credentials.</summary>
    public string? Message { get; init; }

    public TelephonyErrorKind? Kind { get; init; }

    /// <summary>What is echoed between bars.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The data of a JSON reply; undefined where there is none.</summary>
    public JsonElement Data { get; init; }

    /// <summary>The replies to single leads, in the order they came, under the keys <c>lead 1</c>, <c>lead 2</c>, …; null in any other reply.</summary>
    public IReadOnlyList<JsonProperty>? Leads { get; init; }

    public IReadOnlyList<string> Notices { get; set; } = [];

    /// <summary>Takes the secrets of the client and of the request out of a text.</summary>
    public Func<string, string> Clean { get; set; } = text => text;

    /// <summary>A field of the data, where that is an object.</summary>
    public string? Field(string name) =>
        JsonDialect.Only(Data) is { ValueKind: JsonValueKind.Object } data ? JsonDialect.Text(data, name) : null;

    public Refusal ToRefusal()
    {
        string notices = string.Join("; ", Notices.Select(notice => "NOTICE: " + notice));
        string? message = (Message, notices) switch
        {
            (_, "") => Message,
            (null, _) => notices,
            _ => $"{Message} ({notices})",
        };
        return new Refusal(message, Code: null, Kind, ElisionWords.AdviceOn(Message, Kind));
    }
}
