namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>
/// Why what was pushed is no call log: what a reply of HTTP 400 <c>Invalid Data</c> should name. It holds no value of the request,
/// so it can be logged and sent back.
/// </summary>
public sealed record IbizfoneCallLogError
{
    /// <summary>Makes one, as the parser does; public so that your tests can fake it.</summary>
    /// <param name="field">The field, by its name in the document's sample address.</param>
    /// <param name="reason">What is wrong with it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IbizfoneCallLogError(string field, string reason)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(reason);
        Field = field;
        Reason = reason;
    }

    /// <summary>The field, by its name in the document's sample address, such as <c>calllogid</c>, whichever of its names was sent.</summary>
    public string Field { get; }

    /// <summary>What is wrong with it, such as <c>is missing</c>.</summary>
    public string Reason { get; }

    /// <summary>The field and the reason.</summary>
    /// <returns>Both in one line.</returns>
    public override string ToString() => $"{Field} {Reason}";
}
