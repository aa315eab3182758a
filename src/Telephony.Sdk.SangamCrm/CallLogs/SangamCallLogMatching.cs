namespace Telephony.Sdk.SangamCrm;

/// <summary>Tells which call an answer is of: the one at its place, unless its number is of another one.</summary>
internal static class SangamCallLogMatching
{
    public static void Match(IReadOnlyCollection<SangamCallLog> logs, List<SangamCallLogResult> results)
    {
        Pending[] calls = [.. logs.Select(log => new Pending(log))];
        ComparableNumber?[] numbers = [.. results.Select(result => string.IsNullOrWhiteSpace(result.Number) ? null : new ComparableNumber(result.Number!))];
        if (results.Count == calls.Length)
        {
            for (int i = 0; i < calls.Length; i++)
            {
                if (numbers[i] is not { } number || calls[i].Has(number))
                {
                    calls[i].Answer(results[i]);
                }
            }
        }

        ILookup<string, Pending> byEnding = calls.Where(call => call.IsOpen)
            .SelectMany(call => call.Endings, (call, ending) => (call, ending))
            .ToLookup(pair => pair.ending, pair => pair.call, StringComparer.Ordinal);
        for (int i = 0; i < numbers.Length; i++)
        {
            if (results[i].Log is null && numbers[i] is { } number)
            {
                // Several calls of one number cannot be told apart by it.
                Pending[] fitting = [.. byEnding[number.Ending].Where(call => call.IsOpen && call.Has(number)).Take(2)];
                if (fitting.Length == 1)
                {
                    fitting[0].Answer(results[i]);
                }
            }
        }
    }

    /// <summary>A call that waits for its answer.</summary>
    private sealed class Pending(SangamCallLog log)
    {
        private readonly ComparableNumber _source = new(log.Source);
        private readonly ComparableNumber _destination = new(log.Destination);

        public bool IsOpen { get; private set; } = true;

        public IEnumerable<string> Endings => _source.Ending == _destination.Ending ? [_source.Ending] : [_source.Ending, _destination.Ending];

        public bool Has(ComparableNumber number) => _source.IsSameAs(number) || _destination.IsSameAs(number);

        public void Answer(SangamCallLogResult result)
        {
            result.Log = log;
            IsOpen = false;
        }
    }
}
