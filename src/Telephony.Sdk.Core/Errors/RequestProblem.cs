namespace Telephony.Sdk;

/// <summary>What is wrong with a value that a vendor is to be sent. It holds no value, as that may be a password.</summary>
public sealed class RequestProblem
{
    /// <summary>Makes one; public so that your tests can fake it.</summary>
    /// <param name="field">The property or the parameter.</param>
    /// <param name="rule">What is wrong with it, and what it must be, as it stands behind its name.</param>
    /// <param name="document">Where the vendor's document says so, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> or <paramref name="rule"/> is null.</exception>
    public RequestProblem(string field, string rule, string? document = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(rule);
        Field = field;
        Rule = rule;
        Document = document;
    }

    /// <summary>The property or the parameter, with its place in a list, such as <c>contacts[3].Number</c>.</summary>
    public string Field { get; }

    /// <summary>What is wrong with it, and what it must be: <c>must be 10 to 15 digits and nothing else; it holds a blank at position 6</c>.</summary>
    public string Rule { get; }

    /// <summary>The vendor's document and its section; null where the rule is ours.</summary>
    public string? Document { get; }

    /// <summary>All of it in one sentence.</summary>
    /// <returns>The field, the rule and the document.</returns>
    public override string ToString() => Document is null ? $"{Field} {Rule}." : $"{Field} {Rule} ({Document}).";
}
