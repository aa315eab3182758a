using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary>The source of a call log (<c>logged_by</c>). An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<SangamLoggedBy>))]
public readonly partial struct SangamLoggedBy
{
    /// <summary><c>CRM App</c></summary>
    public static SangamLoggedBy CrmApp { get; } = new("CRM App");

    /// <summary><c>Synapse</c></summary>
    public static SangamLoggedBy Synapse { get; } = new("Synapse");

    /// <summary><c>IVR</c></summary>
    public static SangamLoggedBy Ivr { get; } = new("IVR");
}
