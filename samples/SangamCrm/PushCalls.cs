using System.Globalization;
using Telephony.Sdk;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangamCrm;

namespace SangamCrmSample;

/// <summary>Pushes calls in batches. None is sent twice; a failure is told with the calls that are in the CRM and those that may be.</summary>
internal sealed class PushCalls(ISangamCrmClient crm, SampleOptions options, Screen screen)
{
    public async Task RunAsync(IReadOnlyList<SangamCallLog> logs, CancellationToken cancellationToken)
    {
        SangamCallLog[] open = [.. logs.Skip(options.Skip)];
        if (open.Length == 0)
        {
            throw new UsageException("There are no calls to push.");
        }

        var results = new List<SangamCallLogResult>();
        int pushed = 0;
        try
        {
            await screen.ShowCountAsync("Calls", open.Length, async progress =>
            {
                await foreach (SangamPushedBatch batch in crm.CallLogs.PushAllAsync(open, options.BatchSize, cancellationToken))
                {
                    pushed += batch.Logs.Count;
                    results.AddRange(batch.Results);
                    progress.Report(pushed);
                }

                return pushed;
            });
        }
        catch (TelephonyException exception)
        {
            throw new StepFailedException($"{exception.Message} {Outcome(IsUnknown(exception), pushed, open.Length)}");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new StepCancelledException(Outcome(isUnknown: true, pushed, open.Length));
        }

        screen.Done(string.Create(CultureInfo.InvariantCulture, $"Pushed {Screen.Count(pushed, "call")}: {open.Count(log => log.Status == SangamCallStatus.Held)} held, {open.Count(log => log.Status != SangamCallStatus.Held)} not held; {Screen.Count(results.Count, "answer")}"));
        foreach (string? number in results.Where(result => result.ShouldStopLogging).Select(result => result.Number).Distinct())
        {
            screen.Note($"  The CRM wants no more calls of {number}.");
        }
    }

    /// <summary>Whether the calls of the request that failed may be in the CRM.</summary>
    private static bool IsUnknown(TelephonyException exception) => exception is TelephonyProtocolException
        or TelephonyTransportException { MayHaveReachedVendor: true }
        or TelephonyApiException { Kind: TelephonyErrorKind.Server };

    /// <summary>What is certain and what is not, and how to go on.</summary>
    private string Outcome(bool isUnknown, int pushed, int all)
    {
        int done = options.Skip + pushed;
        int tried = Math.Min(options.BatchSize, all - pushed);
        string next = tried == 1 ? "call" : string.Create(CultureInfo.InvariantCulture, $"{tried} calls");
        return (done, isUnknown) switch
        {
            (0, false) => "No call of the file is in the CRM: start again.",
            (0, true) => string.Create(CultureInfo.InvariantCulture, $"No call of the file is in the CRM for certain; the first {next} may be: look, then start again or go on with --skip {tried}."),
            (_, false) => string.Create(CultureInfo.InvariantCulture, $"{Screen.Count(done, "call")} of the file {(done == 1 ? "is" : "are")} in the CRM; go on with --skip {done}."),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Screen.Count(done, "call")} of the file {(done == 1 ? "is" : "are")} in the CRM; the next {next} may be: look, then go on with --skip {done} or --skip {done + tried}."),
        };
    }
}
