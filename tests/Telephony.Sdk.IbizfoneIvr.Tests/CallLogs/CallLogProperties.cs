using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.IbizfoneIvr.Tests.CallLogs;

[TestFixture]
public sealed class CallLogProperties
{
    [Test]
    public void Whatever_is_escaped_is_read_back() => Prop.ForAll<NonNull<string>>(text =>
    {
        // A lone half of a surrogate pair has no bytes, so no address carries it.
        string wanted = text.Get.Any(char.IsSurrogate) ? "x" : text.Get.Trim();
        return IbizfoneCallLog.Parse("calllogid=1&state=" + Uri.EscapeDataString(wanted)).CallerCircle == (wanted.Length == 0 ? null : wanted);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Any_moment_and_duration_are_read_back() => Prop.ForAll<DateTime, uint>((moment, length) =>
    {
        DateTime clock = moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
        uint seconds = length % int.MaxValue;
        if (clock.Year <= 1970)
        {
            return true;
        }

        IbizfoneCallLog log = IbizfoneCallLog.Parse(FormattableString.Invariant(
            $"calllogid=1&date={clock:yyyy-MM-dd}&time={clock:HH:mm:ss}&callduration={seconds}"));
        return log.LocalTime == clock && log.TalkTime == TimeSpan.FromSeconds(seconds) && log.ToCallRecord().StartedAt == log.StartedAt;
    }).QuickCheckThrowOnFailure();

    [Test]
    public void A_long_text_takes_time_in_proportion_to_its_length()
    {
        string text = "calllogid=1" + string.Concat(Enumerable.Range(0, 50_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"&x{i}=%20%41{i}")));

        IbizfoneCallLog.Parse(text).AdditionalFields.Should().HaveCount(50_000);
    }
}
