using System.Globalization;
using Telephony.Sdk.Reliability.Tests.Faults;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>What is the same in every run: jittered waits are counted, the others are told.</summary>
internal sealed record OutcomeInWords(int Arrivals, string End, string MayHaveTakenEffect, string HowLong)
{
    public static OutcomeInWords Of(FaultOutcome outcome) => new(
        outcome.Arrivals,
        outcome.Thrown switch
        {
            null => "works",
            TelephonyApiException refused => string.Create(CultureInfo.InvariantCulture, $"`TelephonyApiException`, {refused.Kind}{(refused.RetryAfter is { } wait ? $", RetryAfter {Time(wait)}" : "")}"),
            TelephonyTransportException { IsTimeout: true } => "`TelephonyTransportException`, IsTimeout",
            var other => $"`{other.GetType().Name}`",
        },
        outcome.Thrown is TelephonyException unknown ? (unknown.MayHaveTakenEffect ? "**true**" : "false") : "",
        HowLongOf(outcome));

    private static string HowLongOf(FaultOutcome outcome)
    {
        if (outcome.Elapsed >= outcome.Deadline)
        {
            return Time(outcome.Deadline) + ", its deadline";
        }

        TimeSpan[] waits = [.. outcome.Waits];
        return waits.Length == 0 ? "at once"
            : outcome.Fault.AsksToWait ? string.Join(" + ", waits.Select(Time))
            : string.Create(CultureInfo.InvariantCulture, $"{waits.Length} back-off{(waits.Length == 1 ? "" : "s")}");
    }

    private static string Time(TimeSpan time) => time.TotalSeconds <= 60
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.##} s")
        : time.TotalDays > 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:0} days") : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0.##} min");
}
