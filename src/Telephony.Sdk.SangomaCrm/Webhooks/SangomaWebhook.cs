using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>An address that the PBX posts to when a call starts or ends.</summary>
/// <remarks>The document shows no reply that lists webhooks; these fields are the ones it writes, and the id.</remarks>
public sealed record SangomaWebhook : ISangomaRow
{
    /// <summary>The PBX's number of the webhook (<c>id</c>).</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(LenientInt32Converter))]
    public int Id { get; set; }

    /// <summary>Which calls it is told about (<c>direction</c>).</summary>
    [JsonPropertyName("direction")]
    public SangomaDirection Direction { get; set; }

    /// <summary>The address as the PBX keeps it (<c>url</c>).</summary>
    [JsonPropertyName("url"), JsonConverter(typeof(LenientStringConverter))]
    public string? Url { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    bool ISangomaRow.IsEmpty => Id == 0 && Url is null;

    /// <summary>The id, the direction and the host; the path and the query may hold a secret.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Id, Line.In(Direction, Uri.TryCreate(Url, UriKind.Absolute, out Uri? address) ? address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : null));
}
