using System.Globalization;
using System.Text;
using Telephony.Sdk.Toolkit;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>Values that a client lets through, the odd ones among them and those at the edge: others for each seed.</summary>
public sealed class LegalValues(int seed)
{
    private static readonly string[] _characters = ["a", "Z", "0", "9", " ", "&", "=", "+", "%", "\"", "'", "<", ">", "/", "\\", "?", "#", "|", ",", ";", ":", "{", "}", "[", "]", "-", ".", "ä", "न", "中", "😀"];

    private readonly Random _random = new(seed);

    public int Number(int least, int most) => _random.Next(4) switch
    {
        0 => least,
        1 => most,
        _ => (int)_random.NextInt64(least, (long)most + 1),
    };

    public string Digits(int least, int most) => string.Concat(Enumerable.Range(0, Number(least, most)).Select(_ => (char)('0' + _random.Next(10))));

    public string PhoneNumber(int most = 15) => Maybe("+") + Digits(1, most);

    /// <summary>Not blank, in one line, of so many UTF-16 characters.</summary>
    public string Text(int least = 1, int most = 60)
    {
        int length = Number(least, most);
        var text = new StringBuilder("x", length);
        while (text.Length < length)
        {
            string next = One(_characters);
            text.Append(text.Length + next.Length > length ? "y" : next);
        }

        return text.ToString();
    }

    /// <summary>What stands in a path: no blanks and separators.</summary>
    public string Id() => string.Concat(Text().Where(c => c is not ('/' or '\\' or '?' or '#' or ' ')));

    /// <summary>One of those that are known, or one that nobody listed.</summary>
    public T Word<T>()
        where T : struct, IOpenValue<T> => _random.Next(3) == 0 ? default(T).From(Text()) : One([.. default(T).Known]);

    public Uri Address(int most = 600)
    {
        const string begin = "https://crm.example.com/calls?secret=";
        return new Uri(begin + new string('a', Number(0, most - begin.Length)));
    }

    /// <summary>A clock reading in whole seconds.</summary>
    public DateTime Clock(int firstYear = 1970, int lastYear = 9998) =>
        new DateTime(Number(firstYear, lastYear), 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(_random.Next(0, 365 * 86_400));

    public DateTimeOffset Instant() => new(Clock(1971, 9000), TimeSpan.FromHours(Number(-12, 14)));

    public T One<T>(params T[] values) => values[_random.Next(values.Length)];

    public string? Maybe(string value) => _random.Next(2) == 0 ? value : null;

    public T? Maybe<T>(Func<T> value)
        where T : class => _random.Next(2) == 0 ? value() : null;

    public T? MaybeOf<T>(Func<T> value)
        where T : struct => _random.Next(2) == 0 ? value() : null;

    public string Zone() => One("Asia/Kolkata", "US/Eastern", "UTC", "Mars/Olympus Mons");

    public override string ToString() => seed.ToString(CultureInfo.InvariantCulture);
}
