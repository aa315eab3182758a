using System.Globalization;

namespace Telephony.Sdk.Testing;

/// <summary>What an application answered to a push.</summary>
public sealed class StubPushResult
{
    internal StubPushResult(string id, IReadOnlyList<StubPushAnswer> answers) => (Id, Answers) = (id, answers);

    /// <summary>The id of the call that was pushed.</summary>
    public string Id { get; }

    /// <summary>The answer to each attempt, in order.</summary>
    public IReadOnlyList<StubPushAnswer> Answers { get; }

    /// <summary>Whether the vendor takes the last answer for a yes: an HTTP status of 2xx.</summary>
    public bool IsAccepted => Answers.Count > 0 && Answers[^1].IsAccepted;

    /// <summary>The id and the statuses.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {string.Join(", ", Answers)}";
}

/// <summary>The answer to one attempt.</summary>
/// <param name="StatusCode">The HTTP status; null where none came.</param>
/// <param name="Body">The body.</param>
public sealed record StubPushAnswer(int? StatusCode, string Body)
{
    /// <summary>Whether it is an HTTP status of 2xx.</summary>
    public bool IsAccepted => StatusCode is >= 200 and < 300;

    /// <summary>The status and the body.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => StatusCode is { } status ? $"{status.ToString(CultureInfo.InvariantCulture)} {Body}" : "no answer";
}
