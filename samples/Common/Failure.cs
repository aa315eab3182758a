using Microsoft.Extensions.Options;
using Telephony.Sdk.Files;

namespace Telephony.Sdk.Samples;

/// <summary>What an exception means to the user: one line, and an exit code.</summary>
/// <param name="Line">What went wrong, in words.</param>
/// <param name="Code">The exit code that says the same.</param>
public sealed record Failure(string Line, int Code)
{
    /// <summary>Reads an exception; null for one that nobody expects, which is a bug and shall look like one.</summary>
    public static Failure? Of(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        StepCancelledException => new($"Cancelled. {exception.Message}", ExitCode.Cancelled),
        OperationCanceledException cancelled when cancellationToken.IsCancellationRequested =>
            new(cancelled.MayHaveTakenEffect() is true ? $"Cancelled. {exception.Message}" : "Cancelled.", ExitCode.Cancelled),

        // The family of the SDK: the vendor said no, answered in an undocumented shape, or could not be reached.
        // Its messages say what to do; the types and their properties are for programs that decide by themselves.
        TelephonyException or StepFailedException => new(exception.Message, ExitCode.Failed),

        // The message names all that is wrong in the file.
        TableFileException => new(exception.Message, ExitCode.Usage),

        // A disk that is full, a directory that may not be written.
        IOException or UnauthorizedAccessException => new(exception.Message, ExitCode.Failed),

        // Arguments and options are checked before anything is sent.
        ArgumentException or OptionsValidationException or UsageException => new(exception.Message, ExitCode.Usage),
        _ => null,
    };
}
