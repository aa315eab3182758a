using System.Text.Json.Serialization;

namespace Telephony.Sdk;

/// <summary>
/// How a call went (its disposition), in words that are the same for all vendors; docs/call-records.md says which of a vendor's words is which.
/// An open vocabulary: a program may have more of its own.
/// </summary>
[JsonConverter(typeof(OpenValueConverter<CallOutcome>))]
public readonly partial struct CallOutcome
{
    /// <summary>The two sides talked, or could: <c>answered</c>.</summary>
    public static CallOutcome Answered { get; } = new("answered");

    /// <summary>It rang, and nobody answered: <c>not-answered</c>.</summary>
    public static CallOutcome NotAnswered { get; } = new("not-answered");

    /// <summary>The line was engaged: <c>busy</c>.</summary>
    public static CallOutcome Busy { get; } = new("busy");

    /// <summary>It could not be put through: <c>failed</c>.</summary>
    public static CallOutcome Failed { get; } = new("failed");

    /// <summary>It was taken back before anybody answered: <c>cancelled</c>.</summary>
    public static CallOutcome Cancelled { get; } = new("cancelled");

    /// <summary>Not dialled, as the number is on a do-not-disturb (DND) list: <c>do-not-disturb</c>.</summary>
    public static CallOutcome DoNotDisturb { get; } = new("do-not-disturb");

    /// <summary>It is not over: <c>in-progress</c>.</summary>
    public static CallOutcome InProgress { get; } = new("in-progress");

    /// <summary>The vendor does not say, or in a word that no document explains: <c>unknown</c>.</summary>
    public static CallOutcome Unknown { get; } = new("unknown");
}
