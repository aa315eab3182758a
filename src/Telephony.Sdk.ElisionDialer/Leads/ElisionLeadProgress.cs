namespace Telephony.Sdk.ElisionDialer;

/// <summary>How far the adding of leads has come; reported after each request.</summary>
public sealed record ElisionLeadProgress
{
    /// <summary>How many leads have an outcome other than <see cref="ElisionLeadState.NotSent"/>.</summary>
    public int Done { get; set; }

    /// <summary>How many leads there are.</summary>
    public int Total { get; set; }

    /// <summary>The outcomes of the request that was just answered, in order.</summary>
    public IReadOnlyList<ElisionLeadOutcome> Latest { get; set; } = [];

    /// <summary>How many leads are done.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Done} of {Total}");
}
