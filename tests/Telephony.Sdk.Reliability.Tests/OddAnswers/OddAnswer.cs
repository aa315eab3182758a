using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Readers;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.OddAnswers;

/// <summary>An answer that somebody in the field got, or an input that somebody gave, and what becomes of it.</summary>
/// <param name="Where">The package and the operation, or the input.</param>
/// <param name="Came">What came.</param>
/// <param name="TellAsync">Tries it, and tells what a program gets.</param>
internal sealed record OddAnswer(string Where, string Came, Func<Task<string>> TellAsync)
{

    /// <summary>An answer to a call.</summary>
    public static OddAnswer To<TDocument, TClient>(
        string operation, Func<TClient, Task<string>> ask, string body, int status = 200, string contentType = "application/json", byte[]? bytes = null)
        where TDocument : VendorDocument
        where TClient : notnull
    {
        VendorUnderTest vendor = AllVendors.Of<TDocument>();
        string frame = (status, contentType) switch
        {
            (200, "application/json") => string.Empty,
            (200, _) => contentType + ": ",
            _ => string.Create(CultureInfo.InvariantCulture, $"HTTP {status}, {contentType}: "),
        };
        return new OddAnswer($"{vendor.Name} {operation}", frame + body, async () =>
        {
            using var memory = new MemoryVendor(vendor);
            return await ToldAsync(() => memory.AnswerAsync(
                services => ask(services.GetRequiredService<TClient>()), new ReplyCase(status, contentType, Header: null, int.MaxValue, bytes ?? Encoding.UTF8.GetBytes(body))));
        });
    }

    /// <summary>An input.</summary>
    public static OddAnswer Of(string what, string came, Func<string> tell) => new(what, came, () => ToldAsync(() => Task.FromResult(tell())));

    /// <summary>What a call gives, or what it throws and what that says of its outcome.</summary>
    public static async Task<string> ToldAsync(Func<Task<string>> call)
    {
        try
        {
            return await call();
        }
        catch (TelephonyException exception)
        {
            string kind = exception is TelephonyApiException refusal ? $", {refusal.Kind}" : string.Empty;
            return $"{exception.GetType().Name}{kind}{(exception.MayHaveTakenEffect ? ", may have taken effect" : string.Empty)}: {exception.Message}";
        }
        catch (Exception exception) when (exception is ArgumentException or OptionsValidationException or ObjectDisposedException)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    /// <summary>A row of the page.</summary>
    public async Task<string> RowAsync() => $"| {Where} | {Cell(Came)} | {Cell(await TellAsync())} |";

    public override string ToString() => $"{Where}: {Came}";

    private static string Cell(string text)
    {
        var shown = new StringBuilder();
        foreach (char c in text)
        {
            _ = c switch
            {
                '|' => shown.Append("&#124;"),
                '<' => shown.Append("&lt;"),
                '`' => shown.Append('\''),
                '\n' => shown.Append("\\n"),
                '\r' => shown.Append("\\r"),
                _ when c is < ' ' or '\u007F' or '\uFFFD' or (>= '\u200B' and <= '\u202E') => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => shown.Append(c),
            };
        }

        return shown.ToString();
    }
}
