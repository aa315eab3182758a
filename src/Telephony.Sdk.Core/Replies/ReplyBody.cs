using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Replies;

/// <summary>
/// The body of a reply in a pooled buffer: whole, so that what cannot be read at once can be read again. Of a page and of a file no more than the head is
/// there, the rest is still on the wire.
/// </summary>
internal sealed class ReplyBody : IDisposable
{
    /// <summary>How much of a file is looked at before it is handed out.</summary>
    public const int FileHead = 4 * 1024;

    /// <summary>How much of a page or of a refusal is looked at.</summary>
    public const int PageHead = 1024 * 1024;

    /// <summary>A reply has to be shorter, unpacked. The buffer doubles, so this decides how much memory one can take: twice this.</summary>
    private const int MaxReply = 64 * 1024 * 1024;

    private const int MinHead = 16 * 1024;

    /// <summary>The most that UTF-8 takes for each <see cref="char"/>.</summary>
    private const int BytesOfCharacter = 3;

    private readonly Stream _stream;
    private int _length;
    private byte[]? _buffer;
    private int _start;

    private ReplyBody(Stream stream, byte[] buffer, int length, bool isComplete)
    {
        _stream = stream;
        _buffer = buffer;
        _length = length;
        IsComplete = isComplete;
        _start = JsonStart.SkipByteOrderMarksAndBlanks(Head);
    }

    /// <summary>Whether the head is all there is.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether it begins as HTML and XML do.</summary>
    public bool IsPage => !Head.IsEmpty && Head[0] == (byte)'<';

    /// <summary>The head from its first character that is not blank.</summary>
    public ReadOnlySpan<byte> Head => (_buffer ?? throw new ObjectDisposedException(nameof(Reply), "A reply can be read until its reader returns.")).AsSpan(_start, _length - _start);

    public static async ValueTask<ReplyBody> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken, int maxHead = MaxReply)
    {
#if NETFRAMEWORK
        // Null there where nobody set one.
        response.Content ??= new ByteArrayContent([]);
#endif
        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize(response.Content.Headers.ContentLength, Math.Min(maxHead, PageHead)));
        try
        {
            int length = 0;
            while (true)
            {
                if (length == buffer.Length)
                {
                    if (length >= maxHead || (length >= PageHead && StartsAsPage(buffer)))
                    {
                        return length < MaxReply
                            ? new ReplyBody(stream, buffer, length, isComplete: false)
                            : throw new InvalidDataException($"The reply is not shorter than {MaxReply / (1024 * 1024)} MiB.");
                    }

                    buffer = Exchange(buffer, buffer, buffer.Length * 2);
                }

#if NET
                int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
                int read = await stream.ReadAsync(buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false);
#endif
                if (read == 0)
                {
                    if (maxHead > FileHead && Charset.ToUtf8(response.Content.Headers.ContentType, buffer.AsSpan(0, length)) is { } text)
                    {
                        buffer = Exchange(buffer, text, text.Length);
                        length = text.Length;
                    }

                    return new ReplyBody(stream, buffer, length, isComplete: true);
                }

                length += read;
            }
        }
        catch
        {
            // Stryker disable once Statement: without it the pool makes another buffer, which costs memory and changes nothing else
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>The whole body, head included, for a reply that is no text.</summary>
    public Stream AsStream() => new PrefixedStream(_buffer.AsMemory(0, _length), _stream);

    /// <summary>Moves past what PHP prints before the JSON. False when no JSON follows.</summary>
    public bool SkipToJson()
    {
        int offset = JsonStart.Find(Head);
        _start += Math.Max(offset, 0);
        return offset >= 0;
    }

    /// <summary>Reads the object or array that the head now begins with; what cannot be read of it is none. What PHP prints behind it is passed over, other text is an error.</summary>
    public T? ReadJson<T>(JsonTypeInfo<T> type)
    {
        ReadOnlySpan<byte> json = JsonEnd.WithoutPhpMessages(Head);
        T? value;
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (Exception exception) when (SecondReading.IsOfReading(exception) && SecondReading.TryRead(json, type, out value))
        {
            return value;
        }
    }

    /// <summary>The head as text, for vendors that answer in words. Not scrubbed: it must not leave the protocol as it is.</summary>
    public string ReadText() => Encoding.UTF8.GetString(_buffer!, _start, _length - _start);

    /// <summary>The beginning of the body as text, for an exception: scrubbed, at most <paramref name="maxLength"/> characters.</summary>
    public string Excerpt(Secrets.Scrubber scrubber, int maxLength = 4096)
    {
        int wanted = Math.Min(Head.Length, BytesOfCharacter * (maxLength + scrubber.LongestForm));
        bool cut = !IsComplete || wanted < Head.Length;
        // Without the zeros that UTF-16 puts between letters: they would hide a secret from the scrubber, but not from a reader.
        string text = scrubber.Scrub(Encoding.UTF8.GetString(_buffer!, _start, wanted).Replace("\0", string.Empty, StringComparison.Ordinal));
        // What was cut off may begin in the middle of a secret, of which the scrubber sees only a part.
        int clean = cut ? Math.Max(0, text.Length - scrubber.LongestForm) : text.Length;
        return text.Substring(0, Math.Min(clean, maxLength));
    }

    public void Dispose()
    {
        byte[]? buffer = _buffer;
        _buffer = null;
        if (buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Quotes what stands in the JSON and is none. False where there is no such thing, so that reading it again gives nothing else.</summary>
    public bool QuoteBareWords()
    {
        if (!IsComplete || !SkipToJson())
        {
            return false;
        }

        byte[] quoted = BareWords.Quote(JsonEnd.WithoutPhpMessages(Head));
        if (Head.SequenceEqual(quoted) || !JsonEnd.IsJson(quoted))
        {
            return false;
        }

        _buffer = Exchange(_buffer!, quoted, quoted.Length);
        (_start, _length) = (0, quoted.Length);
        return true;
    }

    private static bool StartsAsPage(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.Slice(JsonStart.SkipByteOrderMarksAndBlanks(head));
        return !text.IsEmpty && text[0] == (byte)'<' && !JsonStart.IsPhpMessage(text);
    }

    /// <summary>One more than announced, so that the end is seen without growing.</summary>
    private static int FirstSize(long? announced, int maxHead) =>
        (int)Math.Min(Math.Max((announced ?? 0) + 1, MinHead), maxHead);

    /// <summary>A buffer that holds this text, for one that is not needed any more.</summary>
    private static byte[] Exchange(byte[] buffer, byte[] text, int size)
    {
        byte[] other = ArrayPool<byte>.Shared.Rent(size);
        text.CopyTo(other, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return other;
    }
}
