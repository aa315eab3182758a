namespace Telephony.Sdk.CPaaS;

/// <summary>How a call ended (<c>call_status</c>): another vocabulary than <see cref="CPaaSDialStatus"/>. An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSCallStatus>))]
public readonly partial struct CPaaSCallStatus
{
    /// <summary>It was answered: <c>ANSWERED</c>.</summary>
    public static CPaaSCallStatus Answered { get; } = new("ANSWERED");
}
