using Telephony.Sdk;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangamCrm;

namespace SangamCrmSample;

/// <summary>Pushes calls in batches. None is sent twice; a failure is told with the calls that are in the CRM and those that may be.</summary>
internal sealed class PushCalls(ISangamCrmClient crm, Screen screen)
{
    public async Task RunAsync(IReadOnlyList<SangamCallLog> calls, int skip, int batchSize, CancellationToken cancellationToken)
    {
        SangamCallLog[] open = [.. calls.Skip(skip)];
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
                await foreach (SangamPushedBatch batch in crm.CallLogs.PushAllAsync(open, batchSize, cancellationToken))
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
            throw new StepFailedException($"{exception.Message} {Outcome(exception.MayHaveTakenEffect)}");
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            throw new StepCancelledException(Outcome(cancelled.MayHaveTakenEffect() is not false));
        }

        int held = open.Count(call => call.Status == SangamCallStatus.Held);
        screen.Done(Words.Of($"Pushed {Words.Count(pushed, "call")}: {held} held, {pushed - held} not held; {Words.Count(results.Count, "answer")}"));
        foreach (string? number in results.Where(result => result.ShouldStopLogging).Select(result => result.Number).Distinct())
        {
            screen.Note($"  The CRM wants no more calls of {number}.");
        }

        string Outcome(bool isUnknown) => PushCalls.Outcome(isUnknown, skip + pushed, Math.Min(batchSize, open.Length - pushed));
    }

    /// <summary>What is certain and what is not, and how to go on.</summary>
    private static string Outcome(bool isUnknown, int done, int tried)
    {
        string certain = done == 0 ? "No call of the file is known to be in the CRM" : $"{Words.Count(done, "call")} of the file {(done == 1 ? "is" : "are")} in the CRM";
        string next = $"{(done == 0 ? "first" : "next")} {(tried == 1 ? "one" : Words.Of($"{tried}"))}";
        string goOn = done == 0 ? "start again, or go on with" : Words.Of($"go on with --skip {done} or");
        return (isUnknown, done) switch
        {
            (true, _) => Words.Of($"{certain}; the {next} may be: look, then {goOn} --skip {done + tried}."),
            (false, 0) => "No call of the file is in the CRM.",
            _ => Words.Of($"{certain}; go on with --skip {done}."),
        };
    }
}
