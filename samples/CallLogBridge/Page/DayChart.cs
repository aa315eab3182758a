using System.Globalization;
using System.Text;
using Telephony.Sdk.Samples.CallLogBridge.Calls;

namespace Telephony.Sdk.Samples.CallLogBridge.Page;

/// <summary>The calls of a day by the hour, as a picture with the same figures in words.</summary>
internal static class DayChart
{
    private const int Height = 60;

    public static string Of(IReadOnlyCollection<CallLine> calls, DateOnly day, TimeZoneInfo zone)
    {
        int[] all = new int[24];
        int[] answered = new int[24];
        foreach (CallView call in calls.Select(line => line.View).Where(call => call.StartedAt is not null))
        {
            int hour = TimeZoneInfo.ConvertTime(call.StartedAt!.Value, zone).Hour;
            all[hour]++;
            answered[hour] += call.Outcome == CallOutcome.Answered.ToString() ? 1 : 0;
        }

        int most = Math.Max(1, all.Max());
        var bars = new StringBuilder();
        for (int hour = 0; hour < 24; hour++)
        {
            Bar(bars, "other", hour, all[hour], most);
            Bar(bars, "held", hour, answered[hour], most);
            if (hour % 6 == 0)
            {
                bars.Append(CultureInfo.InvariantCulture, $"<text x=\"{hour * 12}\" y=\"{Height + 12}\">{hour:00}:00</text>");
            }
        }

        string words = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}: {all.Sum()} calls, {answered.Sum()} answered; most in an hour {all.Max()}.");
        return $"<figure><svg viewBox=\"0 0 288 {Height + 16}\" role=\"img\" aria-label=\"{words}\">{bars}</svg><figcaption>{words}</figcaption></figure>";
    }

    private static void Bar(StringBuilder bars, string kind, int hour, int count, int most)
    {
        int height = count * Height / most;
        bars.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{(hour * 12) + 1}\" y=\"{Height - height}\" width=\"10\" height=\"{height}\"/>");
    }
}
