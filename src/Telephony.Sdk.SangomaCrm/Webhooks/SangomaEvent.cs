using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>What the PBX posts to a webhook when a call starts or ends (Sangoma CRM REST API, "Webhooks").</summary>
/// <remarks>
/// The document names the webhooks and shows nothing of what they send: it is read as a row of the call list is, from JSON or a form, and what is not known is
/// kept. An END may be missing, come twice, or early where a call is transferred (known faults of the PBX): <c>Calls.GetAsync</c> gives the whole call.
/// </remarks>
public sealed record SangomaEvent
{
    private const string Uuid = "uuid";

    /// <summary>Makes one, as the parser does; public so that your tests can fake it.</summary>
    /// <param name="row">What was sent, as a row of the call list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public SangomaEvent(SangomaCallRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Row = row;
    }

    /// <summary>What was sent, as a row of the call list; fields that this version does not know are among its <see cref="SangomaCallRow.AdditionalFields"/>.</summary>
    public SangomaCallRow Row { get; }

    /// <summary>The Asterisk channel unique id of the call, which its events share.</summary>
    public string CallId => Row.Uuid ?? string.Empty;

    /// <summary>Whether the call starts or ends: START or END; empty where nothing of it was sent.</summary>
    public SangomaCallRowType Type => Row.Type;

    /// <summary>Reads JSON, or a form body.</summary>
    /// <param name="text">The body of the request. JSON may also stand in a field of a form, or of other JSON.</param>
    /// <returns>The event.</returns>
    /// <exception cref="TelephonyProtocolException">It has no <c>uuid</c>.</exception>
    public static SangomaEvent Parse(string? text) => TryParse(text, out SangomaEvent? pushed, out PushProblem? problem) ? pushed : throw Invalid(problem);

    /// <summary>Reads the fields of a form.</summary>
    /// <param name="fields">The names and values, decoded. Names count in any case.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    /// <exception cref="TelephonyProtocolException">They have no <c>uuid</c>.</exception>
    public static SangomaEvent Parse(IEnumerable<KeyValuePair<string, string?>> fields) =>
        TryParse(fields, out SangomaEvent? pushed, out PushProblem? problem) ? pushed : throw Invalid(problem);

    /// <summary>Reads JSON, or a form body, and says what is wrong with it instead of throwing.</summary>
    /// <param name="text">As for <see cref="Parse(string?)"/>.</param>
    /// <param name="pushed">The event, or null.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether it is an event of a call.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SangomaEvent? pushed, [NotNullWhen(false)] out PushProblem? problem) =>
        TryRead(PushReader.Read(text, SangomaCrmJsonContext.Default.SangomaCallRow), out pushed, out problem);

    /// <summary>Reads the fields of a form, and says what is wrong with them instead of throwing.</summary>
    /// <param name="fields">As for <see cref="Parse(IEnumerable{KeyValuePair{string, string?}})"/>.</param>
    /// <param name="pushed">The event, or null.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether they are an event of a call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static bool TryParse(
        IEnumerable<KeyValuePair<string, string?>> fields, [NotNullWhen(true)] out SangomaEvent? pushed, [NotNullWhen(false)] out PushProblem? problem) =>
        TryRead(PushReader.Read(fields, SangomaCrmJsonContext.Default.SangomaCallRow), out pushed, out problem);

    /// <summary>The call in the normal form of all vendors, as far as this one event tells it.</summary>
    /// <returns>A record of a call that is in progress, where it has started; of one that ended the PBX does not say how.</returns>
    public CallRecord ToCallRecord()
    {
        CallRecord record = new SangomaCall(Row).ToCallRecord();
        return Type == SangomaCallRowType.Start ? record with { Outcome = CallOutcome.InProgress } : record;
    }

    /// <summary>The id, which end of the call it is, the numbers and the time, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Row.ToString();

    private static bool TryRead(SangomaCallRow? row, [NotNullWhen(true)] out SangomaEvent? pushed, [NotNullWhen(false)] out PushProblem? problem)
    {
        bool hasCall = !string.IsNullOrWhiteSpace(row?.Uuid);
        pushed = hasCall ? new SangomaEvent(row!) : null;
        problem = hasCall ? null : new PushProblem(Uuid, row?.AdditionalFields?.ContainsKey(Uuid) == true ? "cannot be read" : "is missing");
        return hasCall;
    }

    private static TelephonyProtocolException Invalid(PushProblem problem) => new(
        $"{SangomaCrmReplyReader.VendorName} pushed what is no event of a call: {problem}.", SangomaCrmReplyReader.VendorName, "Webhooks.Parse", mayHaveTakenEffect: false, statusCode: 0);
}
