using System.Text;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Ways to spoil a reply. Each takes two numbers, which decide where and how, and gives another array.</summary>
internal static class Mutation
{
    private const int LongerThanTheHead = (1024 * 1024) + 100;

    private static readonly int[] s_depths = [1, 2, 60, 64, 65, 200];

    /// <summary>What damages bytes, whatever they are.</summary>
    public static Func<byte[], int, int, byte[]>[] OfBytes { get; } =
    [
        (reply, a, b) => Replace(reply, At(reply, a), 1, [(byte)b]),
        (reply, a, b) => Replace(reply, At(reply, a), 0, [(byte)b]),
        (reply, a, b) => Replace(reply, At(reply, a), 1 + (b % 8), []),
        (reply, a, _) => reply[..At(reply, a)],
        (reply, a, _) => reply[At(reply, a)..],
        (reply, a, b) => Replace(reply, At(reply, a), 0, reply[..Math.Min(1 + (b % 64), reply.Length)]),
        (reply, a, b) => [.. reply[..At(reply, a)], .. Pick(DocumentedReplies.All, b)[At(Pick(DocumentedReplies.All, b), a)..]],
        (reply, _, _) => [.. reply, .. reply],
        (reply, _, b) => [.. Pick(HostileTexts.Frames, b), .. reply],
        (reply, _, b) => [.. reply, .. Pick(HostileTexts.Frames, b)],
        (reply, a, b) => [.. Pick(HostileTexts.Frames, a), .. reply, .. Pick(HostileTexts.Frames, b)],
        (reply, a, b) => Replace(reply, At(reply, a), 0, Pick(HostileTexts.Tokens, b)),
    ];

    /// <summary>What leaves JSON whole, and changes a value of it; other text stays as it is.</summary>
    public static Func<byte[], int, int, byte[]>[] OfJson { get; } =
    [
        (reply, a, b) => ReplaceValue(reply, a, (_, _) => Pick(HostileTexts.Tokens, b)),
        (reply, a, b) => ReplaceValue(reply, a, (value, _) => Pick(value.Contains((byte)':') ? HostileTexts.Times : HostileTexts.Tokens, b)),
        (reply, a, b) => ReplaceTime(reply, a, b),
        (reply, a, _) => ReplaceValue(reply, a, (value, _) => [(byte)'[', .. value, (byte)']']),
        (reply, a, _) => ReplaceValue(reply, a, (value, _) => [.. "{\"x\":"u8, .. value, (byte)'}']),
        (reply, a, _) => ReplaceValue(reply, a, (value, _) => [(byte)'"', .. value.Where(b => b is not ((byte)'"' or (byte)'\\')), (byte)'"']),
        (reply, a, b) => ReplaceValue(reply, a, (value, _) => Nest(value, Pick(s_depths, b))),
        (reply, a, b) => ReplaceField(reply, a, (field, _) => [.. field, (byte)',', .. field.AsSpan(0, field.Length - (b % 2 == 0 ? 0 : 1))]),
        (reply, a, _) => ReplaceField(reply, a, (_, _) => "\"z\":0"u8.ToArray()),
        (reply, a, b) => ReplaceField(reply, a, (field, name) => [.. field[..name].Select(letter => OtherCase(letter, b)), .. field[name..]]),
        (reply, a, b) => ReplaceField(reply, a, (field, name) => [.. field[..name], .. Pick(HostileTexts.Tokens, b)]),
    ];

    /// <summary>What costs a reader much: depth, and length beyond what is read at once.</summary>
    public static Func<byte[], int, int, byte[]>[] Costly { get; } =
    [
        (reply, a, b) => ReplaceValue(reply, a, (value, _) => Nest(value, 10_000 + (b % 10_000))),
        (_, a, b) => Repeat(a % 2 == 0 ? (byte)'[' : (byte)'{', 10_000 + (b % 10_000)),
        (reply, a, _) => ReplaceValue(reply, a, (_, _) => [(byte)'"', .. Repeat((byte)'x', LongerThanTheHead), (byte)'"']),
        (reply, a, _) => ReplaceValue(reply, a, (_, _) => Repeat((byte)'9', LongerThanTheHead)),
        (reply, a, _) => ReplaceValue(reply, a, (value, _) => [.. Repeat((byte)' ', LongerThanTheHead), .. value]),
        (reply, a, b) => [.. reply, .. Repeat((byte)' ', LongerThanTheHead), .. Pick(HostileTexts.Frames, a), .. Pick(HostileTexts.Frames, b)],
        (reply, a, _) => [.. Repeat(Pick(HostileTexts.Frames, a), LongerThanTheHead), .. reply],
    ];

    /// <summary>Other encodings of the same text.</summary>
    public static Func<byte[], int, int, byte[]>[] OfEncoding { get; } =
    [
        (reply, _, _) => Encoding.Convert(Encoding.UTF8, Encoding.Unicode, [.. Encoding.UTF8.Preamble, .. reply]),
        (reply, _, _) => Encoding.Convert(Encoding.UTF8, Encoding.BigEndianUnicode, reply),
        (reply, _, _) => Encoding.Convert(Encoding.UTF8, Encoding.UTF32, [.. Encoding.UTF8.Preamble, .. reply]),
        (reply, _, _) => Encoding.Convert(Encoding.UTF8, Encoding.Latin1, reply),
    ];

    private static T Pick<T>(T[] items, int number) => items[number % items.Length];

    private static int At(byte[] reply, int number) => number % (reply.Length + 1);

    private static byte[] Repeat(byte one, int count) => Repeat([one], count);

    private static byte[] Repeat(byte[] some, int length)
    {
        byte[] many = new byte[length / some.Length * some.Length];
        for (int i = 0; i < many.Length; i += some.Length)
        {
            some.CopyTo(many, i);
        }

        return many;
    }

    private static byte[] Nest(byte[] value, int depth) => [.. Repeat((byte)'[', depth), .. value, .. Repeat((byte)']', depth)];

    private static byte OtherCase(byte letter, int which) =>
        (which % 3) switch
        {
            0 => (byte)char.ToUpperInvariant((char)letter),
            1 => letter == (byte)'_' ? (byte)'-' : letter,
            _ => char.IsAsciiLetterLower((char)letter) ? (byte)(letter - 0x20) : char.IsAsciiLetterUpper((char)letter) ? (byte)(letter + 0x20) : letter,
        };

    private static byte[] Replace(byte[] reply, int start, int length, byte[] by) => [.. reply[..start], .. by, .. reply[Math.Min(start + length, reply.Length)..]];

    private static byte[] ReplaceValue(byte[] reply, int number, Func<byte[], int, byte[]> change) => Change(reply, number, place => place.Start, change);

    /// <summary>One of the texts that hold a colon and are no list or object; any value where there is none.</summary>
    private static byte[] ReplaceTime(byte[] reply, int number, int which)
    {
        (int Name, int Start, int End)[] times = [.. JsonPlaces.Of(reply).Where(place => reply[place.Start] == (byte)'"' && reply.AsSpan(place.Start..place.End).Contains((byte)':'))];
        return times.Length == 0
            ? ReplaceValue(reply, number, (_, _) => Pick(HostileTexts.Times, which))
            : Replace(reply, Pick(times, number).Start, Pick(times, number).End - Pick(times, number).Start, Pick(HostileTexts.Times, which));
    }

    /// <summary>With the name; <paramref name="change"/> is told where the value begins behind it.</summary>
    private static byte[] ReplaceField(byte[] reply, int number, Func<byte[], int, byte[]> change) => Change(reply, number, place => place.Name, change);

    private static byte[] Change(byte[] reply, int number, Func<(int Name, int Start, int End), int> from, Func<byte[], int, byte[]> change)
    {
        (int Name, int Start, int End)[] places = [.. JsonPlaces.Of(reply)];
        if (places.Length == 0)
        {
            return reply;
        }

        (int Name, int Start, int End) place = Pick(places, number);
        int start = from(place);
        return Replace(reply, start, place.End - start, change(reply[start..place.End], place.Start - start));
    }
}
