using System.Text.Json;
using Telephony.Sdk.Http;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What a reply says, whatever dialect it says it in. It holds what the dialer echoes, passwords included, and stays inside.</summary>
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

    public string? Field(string name) => Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty(name, out JsonElement value) ? JsonDialect.Text(value) : null;

    public VendorProblem ToProblem()
    {
        string notices = string.Join("; ", Notices.Select(notice => "NOTICE: " + notice));
        string? message = (Message, notices) switch
        {
            (_, "") => Message,
            (null, _) => notices,
            _ => $"{Message} ({notices})",
        };
        return new VendorProblem(message, Code: null, Kind);
    }
}
