namespace Telephony.Sdk.CPaaS;

/// <summary>How dialling ended (<c>dial_status</c>): another vocabulary than <see cref="CPaaSCallStatus"/>. An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSDialStatus>))]
public readonly partial struct CPaaSDialStatus
{
    /// <summary>Somebody answered: <c>ANSWER</c>.</summary>
    public static CPaaSDialStatus Answer { get; } = new("ANSWER");

    /// <summary>Not dialled: the number is on a do-not-disturb (DND) list: <c>DND</c>.</summary>
    public static CPaaSDialStatus Dnd { get; } = new("DND");
}
