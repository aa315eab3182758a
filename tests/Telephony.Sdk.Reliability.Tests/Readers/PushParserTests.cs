using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Telephony.Sdk.IbizfoneIvr;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Whatever is pushed to an address of ours ends in a call log that can be used, or in an error that names the field.</summary>
[Category("Cases")]
[Parallelizable(ParallelScope.Children)]
public sealed class PushParserTests
{
    private const int UsualCases = 3000;

    private static readonly string?[] s_names =
    [
        "calllogid", "CALL_UUID", "callnumber", "callernumber", "caller_number", "date", "Time", "agentnumber", "agent_connected", "ivrduration", "total_call_duration",
        "callduration", "conversation_duration", "callstatus", "call_status", "state", "caller_circle", "ibizfonenumber", "knumber", "recordingurl", "recording_url",
        "department", "String_department", "calltype", "other", " ", "", null,
    ];

    private static readonly string?[] s_values =
    [
        "1", "2026-01-26", "2026-02-30", "0000-00-00", "0001-01-01", "1969-12-31", "1970-01-01", "9999-12-31", "10000-01-01", "00:00:00", "05:30:00", "23:59:59", "24:00:00", "99999:59:59", "-1", "-0",
        "2147483647", "2147483648", "9223372036854775808", "0.0000000001", "1e400", "1e9", "NaN", "Infinity", "\u0661\u0662", "ANSWER", "MISSED", "outgoing", "\0", "\uD800", "\uDC00\uD800", "\uFEFF", " ", "", null,
    ];

    private static readonly Dictionary<string, string> s_documented =
        ("callnumber=9997927001&date=2026-01-26&time=14:05:09&agentnumber=9997927002&ivrduration=12&callduration=95&callstatus=ANSWER&state=Delhi&ibizfonenumber=9997927000"
            + "&recordingurl=http://ivr.example.com/rec/1.mp3&calllogid=1769416509.17&department=Sales").Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

    private static readonly Gen<string?> s_name = Gen.Frequency((9, Gen.Elements(s_names)), (1, ArbMap.Default.GeneratorFor<string?>()));
    private static readonly Gen<string?> s_value = Gen.Frequency((18, Gen.Elements(s_values)), (2, ArbMap.Default.GeneratorFor<string?>()), (1, Gen.Choose(0, 1000).Select(length => (string?)new string('9', length))));

    [Test]
    public async Task Any_fields_end_in_a_call_log_or_an_error_that_names_one()
    {
        Gen<KeyValuePair<string, string?>> field = s_name.Zip(s_value, (key, text) => new KeyValuePair<string, string?>(key!, text));
        Gen<KeyValuePair<string, string?>[]> fields = Gen.Frequency((3, field.ArrayOf()), (7, field.ArrayOf().Select(all => new[] { KeyValuePair.Create("calllogid", (string?)"7") }.Concat(all).ToArray())));

        await Cases.CheckAsync(Arb.From(fields, Without), UsualCases, all =>
        {
            bool isLog = IbizfoneCallLog.TryParse(all, out IbizfoneCallLog? log, out PushProblem? error);
            Check(isLog, log, error, () => IbizfoneCallLog.Parse(all));
        });
    }

    [Test]
    public async Task Any_text_ends_in_a_call_log_or_an_error_that_names_one()
    {
        Gen<string> pair = s_name.Zip(s_value, (key, text) => $"{key}={(text is null ? null : text.Any(char.IsSurrogate) ? text : Uri.EscapeDataString(text))}");
        Gen<string?> escapes = Gen.Elements<string?>("%", "%f", "%ff", "%u0041", "%00", "%ED%A0%80", "+", "&", "=", "?", ";", "[]", "&&==", "#", "%25%", "{\"calllogid\":1}");
        Gen<string?> part = Gen.Frequency((8, pair.Select(text => (string?)text)), (3, escapes), (1, ArbMap.Default.GeneratorFor<string?>()));
        Gen<string?[]> texts = part.ArrayOf().Select(parts => new[] { "?calllogid=7" }.Concat(parts).ToArray());

        await Cases.CheckAsync(Arb.From(texts, Without), UsualCases, parts =>
        {
            string text = string.Join('&', parts);
            bool isLog = IbizfoneCallLog.TryParse(text, out IbizfoneCallLog? log, out PushProblem? error);
            Check(isLog, log, error, () => IbizfoneCallLog.Parse(text));
        });
    }

    /// <summary>A push comes once: whatever stands in a field but the id, the others are read.</summary>
    [Test]
    public void An_odd_field_takes_nothing_with_it()
    {
        string[] odd = ["null", "None", "NaN", "-1", "1e400", "true", "{}", "[]", "0001-01-01T00:00:00Z", "10:48", "9:48:33", "00:40", "soon", new string('x', 10_000)];
        IbizfoneCallLog documented = IbizfoneCallLog.Parse(s_documented.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        PropertyInfo[] read = [.. typeof(IbizfoneCallLog).GetProperties().Where(property => property.CanWrite && property.Name != nameof(IbizfoneCallLog.AdditionalFields))];
        int cases = 0;
        foreach (string field in s_documented.Keys.Where(field => field != "calllogid"))
        {
            foreach (string text in odd)
            {
                IbizfoneCallLog log = IbizfoneCallLog.Parse(s_documented.Select(pair => KeyValuePair.Create(pair.Key, (string?)(pair.Key == field ? text : pair.Value))));

                PropertyInfo[] changed = [.. read.Where(property => !Equals(property.GetValue(log), property.GetValue(documented)))];
                changed.Should().HaveCountLessThanOrEqualTo(1, "{0} was {1}", field, text);
                changed.Should().AllSatisfy(property => (NoValue.IsWord(text) || property.GetValue(log) is not null || log.AdditionalFields![field] == text).Should().BeTrue("{0} was {1}", field, text));
                cases++;
            }
        }

        TestContext.Out.WriteLine($"{cases} cases");
    }

    private static void Check(bool isLog, IbizfoneCallLog? log, PushProblem? error, Func<IbizfoneCallLog> parse)
    {
        if (isLog)
        {
            Values.Use(log);
            if (error is not null || !parse().ToCallRecord().Equals(log!.ToCallRecord()) || string.IsNullOrWhiteSpace(log.CallId))
            {
                throw new InvalidOperationException("The two parsers read different things.");
            }

            return;
        }

        if (log is not null || !s_names.Contains(error!.Field, StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"It is no log, and the error names the field '{error?.Field}'.");
        }

        try
        {
            parse();
        }
        catch (TelephonyProtocolException)
        {
            return;
        }

        throw new InvalidOperationException("What TryParse refuses was parsed.");
    }

    private static IEnumerable<T[]> Without<T>(T[] items) => items.Select((_, index) => items.Where((_, other) => other != index).ToArray());
}
