namespace Telephony.Sdk;

/// <summary>
/// Why what a vendor pushed cannot be read: what an answer of HTTP 400 should name. It holds no value of the request, so it can be logged and sent back.
/// </summary>
public sealed record PushProblem
{
    /// <summary>Makes one, as the parsers do; public so that your tests can fake it.</summary>
    /// <param name="field">The field, by its name in the vendor's document.</param>
    /// <param name="reason">What is wrong with it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PushProblem(string field, string reason)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(reason);
        Field = field;
        Reason = reason;
    }

    /// <summary>The field, by its name in the vendor's document, such as <c>calllogid</c>, whichever of its names was sent.</summary>
    public string Field { get; }

    /// <summary>What is wrong with it, such as <c>is missing</c>.</summary>
    public string Reason { get; }

    /// <summary>The field and the reason.</summary>
    /// <returns>Both in one line.</returns>
    public override string ToString() => $"{Field} {Reason}";
}
