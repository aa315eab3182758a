using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Which calls a list or a webhook is about. An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<SangomaDirection>))]
public readonly partial struct SangomaDirection
{
    /// <summary>Calls of both directions: <c>both</c>.</summary>
    public static SangomaDirection Both { get; } = new("both");

    /// <summary>Calls from outside: <c>inbound</c>.</summary>
    public static SangomaDirection Inbound { get; } = new("inbound");

    /// <summary>Calls to outside: <c>outbound</c>.</summary>
    public static SangomaDirection Outbound { get; } = new("outbound");
}
