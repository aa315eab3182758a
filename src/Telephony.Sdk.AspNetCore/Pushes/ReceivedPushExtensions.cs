using System.Diagnostics.CodeAnalysis;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Reads pushes, when they are handled: from a query, a form of either encoding, JSON, or JSON in a field, in the charset that is named.</summary>
public static class ReceivedPushExtensions
{
    private delegate bool TextParser<T>(string? text, [NotNullWhen(true)] out T? read, [NotNullWhen(false)] out PushProblem? problem);

    private delegate bool FieldParser<T>(IEnumerable<KeyValuePair<string, string?>> fields, [NotNullWhen(true)] out T? read, [NotNullWhen(false)] out PushProblem? problem);

    /// <summary>Reads the log of a call that an iBizFone IVR pushed.</summary>
    /// <param name="push">The push.</param>
    /// <returns>The call log.</returns>
    /// <exception cref="TelephonyProtocolException">It is none.</exception>
    public static IbizfoneCallLog ReadIbizfoneCallLog(this ReceivedPush push) =>
        TryReadIbizfoneCallLog(push, out IbizfoneCallLog? log, out PushProblem? problem) ? log : throw Unreadable(push, problem);

    /// <summary>Reads the log of a call that an iBizFone IVR pushed, and says what is wrong with it instead of throwing.</summary>
    /// <param name="push">The push.</param>
    /// <param name="log">The call log, or null.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether it is a call log.</returns>
    public static bool TryReadIbizfoneCallLog(this ReceivedPush push, [NotNullWhen(true)] out IbizfoneCallLog? log, [NotNullWhen(false)] out PushProblem? problem) =>
        TryRead(push, IbizfoneCallLog.TryParse, IbizfoneCallLog.TryParse, out log, out problem);

    /// <summary>Reads the start or the end of a call that a Sangoma PBX posted. The account of its row is the push's source.</summary>
    /// <param name="push">The push.</param>
    /// <returns>The event.</returns>
    /// <exception cref="TelephonyProtocolException">It is none.</exception>
    public static SangomaEvent ReadSangomaEvent(this ReceivedPush push) =>
        TryReadSangomaEvent(push, out SangomaEvent? pushed, out PushProblem? problem) ? pushed : throw Unreadable(push, problem);

    /// <summary>Reads the start or the end of a call that a Sangoma PBX posted, and says what is wrong with it instead of throwing.</summary>
    /// <param name="push">The push.</param>
    /// <param name="pushed">The event, or null.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether it is an event of a call.</returns>
    public static bool TryReadSangomaEvent(this ReceivedPush push, [NotNullWhen(true)] out SangomaEvent? pushed, [NotNullWhen(false)] out PushProblem? problem)
    {
        bool isRead = TryRead(push, SangomaEvent.TryParse, SangomaEvent.TryParse, out pushed, out problem);
        if (isRead)
        {
            pushed!.Row.Account = push.Account;
        }

        return isRead;
    }

    /// <summary>Reads how a call stands, as Exotel posted it. Its account is the push's source.</summary>
    /// <param name="push">The push.</param>
    /// <returns>The callback.</returns>
    /// <exception cref="TelephonyProtocolException">It is none.</exception>
    public static ExotelStatusCallback ReadExotelStatus(this ReceivedPush push) =>
        TryReadExotelStatus(push, out ExotelStatusCallback? callback, out PushProblem? problem) ? callback : throw Unreadable(push, problem);

    /// <summary>Reads how a call stands, as Exotel posted it, and says what is wrong with it instead of throwing.</summary>
    /// <param name="push">The push.</param>
    /// <param name="callback">The callback, or null.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether it is a status callback.</returns>
    public static bool TryReadExotelStatus(this ReceivedPush push, [NotNullWhen(true)] out ExotelStatusCallback? callback, [NotNullWhen(false)] out PushProblem? problem)
    {
        bool isRead = TryRead(push, ExotelStatusCallback.TryParse, ExotelStatusCallback.TryParse, out callback, out problem);
        if (isRead)
        {
            callback!.Account = push.Account;
        }

        return isRead;
    }

    /// <summary>Reads the call of any push in the normal form of all vendors.</summary>
    /// <param name="push">The push.</param>
    /// <returns>The call, as far as this push tells it.</returns>
    /// <exception cref="TelephonyProtocolException">It cannot be read.</exception>
    /// <exception cref="ArgumentException">It is of a kind of your own.</exception>
    public static CallRecord ReadCallRecord(this ReceivedPush push)
    {
        ArgumentNullException.ThrowIfNull(push);
        CallRecord record = push.Kind switch
        {
            PushKinds.IbizfoneCallLog => push.ReadIbizfoneCallLog().ToCallRecord(),
            PushKinds.SangomaEvent => push.ReadSangomaEvent().ToCallRecord(),
            PushKinds.ExotelStatus => push.ReadExotelStatus().ToCallRecord(),
            _ => throw new ArgumentException($"No reader is known for a push of the kind '{push.Kind}'.", nameof(push)),
        };
        record.Account = push.Account;
        return record;
    }

    /// <summary>The body, if it can be read; else the query, which a vendor may use with an empty body, or with one that says nothing.</summary>
    private static bool TryRead<T>(ReceivedPush push, TextParser<T> ofText, FieldParser<T> ofFields, [NotNullWhen(true)] out T? read, [NotNullWhen(false)] out PushProblem? problem)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(push);
        try
        {
            var payload = PushPayload.Of(push);
            return payload.Json is { } json && ofText(json, out read, out problem) ? true : ofFields(payload.Fields, out read, out problem);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a parser trips over, the push is kept, and a mended one reads it.
            read = null;
            problem = new PushProblem("body", $"cannot be read ({exception.GetType().Name})");
            return false;
        }
    }

    private static TelephonyProtocolException Unreadable(ReceivedPush push, PushProblem problem) => new(
        $"The push {push} cannot be read: {problem}.", push.Source, push.Kind, mayHaveTakenEffect: false, statusCode: 0);
}
