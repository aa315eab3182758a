using System.Text.Json.Serialization;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>How a call went (its disposition). An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<IbizfoneCallStatus>))]
public readonly partial struct IbizfoneCallStatus
{
    /// <summary>An agent answered: <c>ANSWER</c>.</summary>
    public static IbizfoneCallStatus Answer { get; } = new("ANSWER");

    /// <summary>No agent answered: <c>MISSED</c>.</summary>
    public static IbizfoneCallStatus Missed { get; } = new("MISSED");

    /// <summary>The call was dropped: <c>DROPPED</c>. The document does not say by whom, or when.</summary>
    public static IbizfoneCallStatus Dropped { get; } = new("DROPPED");
}
