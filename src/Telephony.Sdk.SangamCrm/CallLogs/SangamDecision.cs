using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary>
/// Call log permission (<c>decision_variable</c>): whether calls of a number are to be logged. Empty is one of the document's values.
/// An open vocabulary: a word that nobody listed is kept as it is.
/// </summary>
[JsonConverter(typeof(OpenValueConverter<SangamDecision>))]
public readonly partial struct SangamDecision
{
    /// <summary><c>always</c></summary>
    public static SangamDecision Always { get; } = new("always");

    /// <summary><c>never</c></summary>
    public static SangamDecision Never { get; } = new("never");
}
