namespace Telephony.Sdk.CPaaS;

/// <summary>Which sides of a call are recorded (<c>recording_option</c>). An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSRecordingOption>))]
public readonly partial struct CPaaSRecordingOption
{
    /// <summary>Not recorded, the vendor's default: <c>off</c>.</summary>
    public static CPaaSRecordingOption Off { get; } = new("off");

    /// <summary>Recorded: <c>on</c>.</summary>
    public static CPaaSRecordingOption On { get; } = new("on");

    /// <summary>Both sides: <c>both</c>.</summary>
    public static CPaaSRecordingOption Both { get; } = new("both");

    /// <summary>The agent's side only: <c>agent</c>.</summary>
    public static CPaaSRecordingOption Agent { get; } = new("agent");

    /// <summary>The customer's side only: <c>customer</c>.</summary>
    public static CPaaSRecordingOption Customer { get; } = new("customer");
}
