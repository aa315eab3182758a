using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.IbizfoneIvr.Tests.CallLogs;

[TestFixture]
public sealed class CallLogProperties
{
    private static readonly string?[] s_names =
    [
        "calllogid", "CALL_UUID", "callnumber", "callernumber", "caller_number", "date", "Time", "agentnumber", "agent_connected", "ivrduration", "total_call_duration",
        "callduration", "conversation_duration", "callstatus", "call_status", "state", "caller_circle", "ibizfonenumber", "knumber", "recordingurl", "recording_url",
        "department", "String_department", "calltype", "other", "", null,
    ];

    private static readonly string?[] s_values =
    [
        "1", "2026-01-26", "0000-00-00", "1970-01-01", "9999-12-31", "00:00:00", "23:59:59", "99999:59:59", "2147483647", "0.0000000001", "ANSWER", "MISSED", "\0", "\uD800", " ", "", null,
    ];

    [Test]
    public void Any_fields_end_in_a_call_log_or_an_error_that_names_one_of_them()
    {
        Gen<string?> name = Gen.Frequency((9, Gen.Elements(s_names)), (1, ArbMap.Default.GeneratorFor<string?>()));
        Gen<string?> value = Gen.Frequency((9, Gen.Elements(s_values)), (1, ArbMap.Default.GeneratorFor<string?>()));
        Gen<KeyValuePair<string, string?>[]> fields = name.Zip(value, (key, text) => new KeyValuePair<string, string?>(key!, text)).ArrayOf();

        Prop.ForAll(fields.ToArbitrary(), EndsWell).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Test]
    public void Any_text_ends_in_a_call_log_or_an_error() => Prop.ForAll<string?>(text =>
    {
        bool read = IbizfoneCallLog.TryParse(text, out IbizfoneCallLog? log, out IbizfoneCallLogError? error);
        return read == (log is not null) && read == (error is null);
    }).QuickCheckThrowOnFailure();

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

    private static bool EndsWell(KeyValuePair<string, string?>[] fields)
    {
        if (!IbizfoneCallLog.TryParse(fields, out IbizfoneCallLog? log, out IbizfoneCallLogError? error))
        {
            return log is null && s_names.Contains(error.Field, StringComparer.OrdinalIgnoreCase);
        }

        return error is null && log.ToCallRecord().Id == log.CallId && log.ToString().Length > 0;
    }
}
