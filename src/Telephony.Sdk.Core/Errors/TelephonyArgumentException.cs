namespace Telephony.Sdk;

/// <summary>
/// A value that a vendor would not take, such as a number with letters or a name that is too long. Nothing was sent. Other <see cref="ArgumentException"/>s
/// of our methods, such as one for an argument that is null, tell of a fault of the program.
/// </summary>
public sealed class TelephonyArgumentException : ArgumentException
{
    /// <summary>Makes one; public so that your tests can fake it.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    public TelephonyArgumentException(RequestProblem problem)
        : base(problem?.ToString(), problem?.Field)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Problem = problem;
    }

    /// <summary>What is wrong.</summary>
    public RequestProblem Problem { get; }
}
