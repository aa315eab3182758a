using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Which end of a call a row is about. An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<SangomaCallRowType>))]
public readonly partial struct SangomaCallRowType
{
    /// <summary>The row that is written when the call starts: <c>START</c>.</summary>
    public static SangomaCallRowType Start { get; } = new("START");

    /// <summary>The row that is written when the call ends: <c>END</c>.</summary>
    public static SangomaCallRowType End { get; } = new("END");
}
