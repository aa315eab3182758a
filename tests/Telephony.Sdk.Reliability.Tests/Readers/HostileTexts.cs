using System.Text;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>What breaks careless readers.</summary>
internal static class HostileTexts
{
    private const string Warning = "<br />\n<b>Warning</b>:  Undefined array key \"{x}\" in <b>/srv/a.php</b> on line <b>9</b><br />\n";
    private const string Fatal = "<br />\n<b>Fatal error</b>:  Uncaught Error: no [x] in /srv/a.php:3\nStack trace:\n#0 {main}\n  thrown in <b>/srv/a.php</b> on line <b>3</b><br />\n";
    private const string XdebugFatal = "<br />\n<font size='1'><table class='xdebug-error'>\n<tr><th>Fatal error: no</th></tr>\n<tr><td>1</td><td>\n{main}(  )</td></tr>\n</table></font>\n";

    /// <summary>Times at the ends of the calendar, and none.</summary>
    public static byte[][] Times { get; } =
    [
        .. new[]
        {
            "\"0000-00-00 00:00:00\"", "\"1970-01-01 05:30:00\"", "\"0001-01-01 00:00:00\"", "\"9999-12-31 23:59:59\"", "\"10000-01-01 00:00:00\"", "\"2023-02-29 00:00:00\"",
            "\"Mon, 01 Jan 0001 00:00:00 GMT\"", "\"Fri, 31 Dec 9999 23:59:59 GMT\"", "\"Fri, 30 Feb 2023 00:00:00 GMT\"", "\"99999:59:59\"", "253402300799", "253402300800", "-62135596801",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Values that stand where another is expected.</summary>
    public static byte[][] Tokens { get; } =
    [
        .. new[]
        {
            "null", "true", "false", "0", "1", "-1", "-0", "0.1", "-0.0000000001", "1e400", "-1e400", "1E+308", "1e-400", "2147483647", "2147483648", "-2147483649",
            "9223372036854775807", "9223372036854775808", "-9223372036854775809", "79228162514264337593543950336", "NaN", "Infinity", "-Infinity",
            "\"\"", "\" \"", "\"0\"", "\"1\"", "\"-1\"", "\"true\"", "\"never\"", "\"SUCCESS\"", "\"1e400\"", "\"NaN\"", "\"-0\"", "\"9223372036854775808\"",
            "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"",
            "\"\\u0000\"", "\"a|b|c|d|e|f|g\"", "\"-\"", "\"|\"", "\"TEST-12-x-99999999999999\"", "\"ERROR: a - b|c\"", "\"\uFEFF\"", "\"\u0661\u0662\"", "\"I\u0307\u0130\u0131\"",
            "{}", "[]", "[[]]", "[null]", "[{}]", "{\"\":\"\"}", "[\"SUCCESS\",\"x\"]", "[\"ERROR\",\"x REASON\",\"a\",\"\"]", "{\"status\":false}", "{\"success\":true}",
            "{\"lead 1\":{\"success\":true,\"data\":\"1|2\"},\"lead 1\":null,\"lead 999999999\":[]}", "{\"0\":\"A-12-b\",\"1\":{}}",
        }.Select(Encoding.UTF8.GetBytes),
        [(byte)'"', 0xFF, 0xFE, (byte)'"'],
        [(byte)'"', 0xC3, (byte)'"'],
        [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'],
        [(byte)'"', 0x00, (byte)'"'],
        Encoding.UTF8.GetBytes(new string('9', 400)),
        Encoding.UTF8.GetBytes($"\"{new string('9', 400)}\""),
        Encoding.UTF8.GetBytes($"0.{new string('0', 400)}1"),
    ];

    /// <summary>What stands before or behind a reply.</summary>
    public static byte[][] Frames { get; } =
    [
        .. new[]
        {
            Warning, Fatal, XdebugFatal, "PHP Notice:  x in y on line 1\n", "\nWarning: x in y on line 1\n", "Fatal error: Uncaught Error in /srv/a.php:3\nStack trace:\n#0 {main}\n", "[21-Nov-2026 10:00:00 UTC] PHP Warning:  x\n",
            "<!DOCTYPE html><html><head><title>Login</title></head><body>{\"a\":1}</body></html>", "<?xml version=\"1.0\"?><TwilioResponse><RestException><Status>403</Status><Message>NDNC</Message></RestException></TwilioResponse>",
            "<RestException>", "</script>", "\r\n\r\n", " ", "\uFEFF", "\uFEFF\uFEFF", "\0", "{}", "[]", "null", ",", "}", "]", "\"", "\\", "Success", "SUCCESS: add_user X - a|b\n", "ERROR: add_user LOGIN INCORRECT - |a|b|\n", "NOTICE: x\n",
            "Login incorrect", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0x00, 0x00, 0xFE, 0xFF],
        [0x1F, 0x8B, 0x08],
        [0xEF, 0xBB],
    ];

    public static string?[] ContentTypes { get; } =
        ["application/json", "application/json; charset=utf-16", "text/html", "text/html; charset=ISO-8859-1", "text/plain", "application/xml", "audio/x-wav", "application/octet-stream", "x", ";;;", "", null];

    public static (string Name, string Value)?[] Headers { get; } =
    [
        null, null, null,
        ("Retry-After", "1"), ("Retry-After", "-1"), ("Retry-After", "99999999999999999999"), ("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"), ("Retry-After", "Mon, 01 Jan 0001 00:00:00 GMT"), ("Retry-After", "soon"), ("Retry-After", ""),
        ("Content-Disposition", "attachment; filename=\"../../a.wav\""), ("Content-Disposition", "attachment; filename*=UTF-8''%ff%00a"), ("Content-Disposition", "attachment; filename=\"=?utf-8?B?//79?=\""), ("Content-Disposition", "\0\";;="),
        ("Content-Length", "0"), ("Content-Length", "9223372036854775807"), ("Content-Length", "-1"), ("Location", "http://[::1"), ("Location", "//\u0000"), ("Content-Encoding", "gzip"),
    ];
}
