using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What became of every lead that was to be added. Look at it: an import that failed half way comes back, it is not thrown.</summary>
public sealed record ElisionLeadImport
{
    /// <summary>One outcome for each lead, in the order they were given.</summary>
    public IReadOnlyList<ElisionLeadOutcome> Outcomes { get; set; } = [];

    /// <summary>
    /// What ended the import before its end: a <see cref="TelephonyException"/>, the caller's own <see cref="OperationCanceledException"/>, or what
    /// the caller's own code threw, such as an <see cref="IProgress{T}"/> or the disposal of the client. Nothing was sent after it. Null when every request was answered, though the dialer may have refused single leads.
    /// </summary>
    [JsonIgnore]
    public Exception? Failure { get; set; }

    /// <summary>The dialer's NOTICE lines, without secrets.</summary>
    public IReadOnlyList<string> Notices { get; set; } = [];

    /// <summary>Replies that the dialer gave to leads that its request did not hold, as they came, without secrets.</summary>
    public IReadOnlyList<string> UnmatchedReplies { get; set; } = [];

    /// <summary>Whether the dialer says of every lead that it created it.</summary>
    public bool AllCreated => Failure is null && Outcomes.All(outcome => outcome.State == ElisionLeadState.Created);

    /// <summary>How many leads are in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Their number.</returns>
    public int Count(ElisionLeadState state) => Outcomes.Count(outcome => outcome.State == state);

    /// <summary>Throws <see cref="Failure"/>, if there is one. What became of the leads is only here, so read it first.</summary>
    public void ThrowIfFailed()
    {
        if (Failure is { } failure)
        {
            ExceptionDispatchInfo.Capture(failure).Throw();
        }
    }

    /// <summary>How many leads there are, and in which states.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Outcomes.Count, "leads", Line.In([.. Outcomes.GroupBy(outcome => outcome.State).Select(state => FormattableString.Invariant($"{state.Key} {state.Count()}"))]));
}
