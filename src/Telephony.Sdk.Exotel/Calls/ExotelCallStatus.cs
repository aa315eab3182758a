using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>How a call stands or how it went (<c>Status</c>). An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<ExotelCallStatus>))]
public readonly partial struct ExotelCallStatus
{
    /// <summary><c>queued</c></summary>
    public static ExotelCallStatus Queued { get; } = new("queued");

    /// <summary><c>in-progress</c></summary>
    public static ExotelCallStatus InProgress { get; } = new("in-progress");

    /// <summary><c>completed</c></summary>
    public static ExotelCallStatus Completed { get; } = new("completed");

    /// <summary><c>failed</c></summary>
    public static ExotelCallStatus Failed { get; } = new("failed");

    /// <summary><c>busy</c></summary>
    public static ExotelCallStatus Busy { get; } = new("busy");

    /// <summary><c>no-answer</c></summary>
    public static ExotelCallStatus NoAnswer { get; } = new("no-answer");

    /// <summary>
    /// The status in the words of all vendors. <c>completed</c> says that the call is over, not that both sides answered: that the details tell, by the time
    /// both talked, or else by how the second leg went.
    /// </summary>
    /// <param name="details">The details, where the call was read back.</param>
    /// <returns>The outcome; <see cref="CallOutcome.Unknown"/> for a word that nobody listed.</returns>
    internal CallOutcome ToOutcome(ExotelCallDetails? details) =>
        this == Queued || this == InProgress ? CallOutcome.InProgress
        : this == NoAnswer ? CallOutcome.NotAnswered
        : this == Busy ? CallOutcome.Busy
        : this == Failed ? CallOutcome.Failed
        : this != Completed || details is null ? CallOutcome.Unknown
        : details.ConversationDuration > TimeSpan.Zero ? CallOutcome.Answered
        : details.Leg2Status.Value.Length > 0 && details.Leg2Status != Completed ? details.Leg2Status.ToOutcome(details: null)
        : details.ConversationDuration is null ? CallOutcome.Unknown
        : CallOutcome.NotAnswered;
}
