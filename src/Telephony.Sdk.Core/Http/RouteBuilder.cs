using System.Buffers;
#if NET
using System.Globalization;
#endif

namespace Telephony.Sdk.Http;

/// <summary>
/// Appends query parameters to a path. Text is gathered in a pooled buffer, so the finished address is the only
/// allocation; a route whose parameters are all null is the path itself.
/// </summary>
/// <param name="path">The path, already escaped; it may have a query of its own.</param>
internal ref struct RouteBuilder(string path)
{
    private readonly string _path = path;
    private char[]? _buffer;
    private int _length;
    private bool _hasQuery = path.IndexOf('?') >= 0;

    /// <summary>Appends a parameter. A null value is left out, an empty one gives <c>key=</c>.</summary>
    /// <param name="key">The key, already escaped.</param>
    /// <param name="value">The value, escaped here.</param>
    public void AddQuery(string key, string? value)
    {
        if (value is not null)
        {
            AppendKey(key);
            AppendEscaped(value);
        }
    }

    /// <summary>Appends a parameter's invariant text.</summary>
    public void AddQuery<T>(string key, T value, string? format = null)
        where T : struct, IFormattable
    {
#if NET
        Span<char> text = stackalloc char[64];
        if (value is ISpanFormattable && ((ISpanFormattable)value).TryFormat(text, out int written, format, CultureInfo.InvariantCulture))
        {
            AppendKey(key);
            AppendEscaped(text[..written]);
            return;
        }
#endif
        AddQuery(key, UrlValue.Format(value, format));
    }

    /// <summary>Appends a parameter's invariant text. A null value is left out.</summary>
    public void AddQuery<T>(string key, T? value, string? format = null)
        where T : struct, IFormattable
    {
        if (value is { } present)
        {
            AddQuery(key, present, format);
        }
    }

    /// <summary>The finished path and query. Call it once: the buffer goes back to its pool.</summary>
    public string Build()
    {
        if (_buffer is null)
        {
            return _path;
        }

        string route = new(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = null;
        return route;
    }

    private void AppendKey(string key)
    {
        if (_buffer is null)
        {
            _buffer = ArrayPool<char>.Shared.Rent(Math.Max(256, _path.Length * 2));
            Append(_path);
        }

        Append(_hasQuery ? "&" : "?");
        _hasQuery = true;
        Append(key);
        Append("=");
    }

    private void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _buffer!, _length, text.Length);
        _length += text.Length;
    }

#if NET
    private void AppendEscaped(scoped ReadOnlySpan<char> value)
    {
        int written;
        while (!Uri.TryEscapeDataString(value, _buffer.AsSpan(_length), out written))
        {
            Grow(_buffer!.Length * 2);
        }

        _length += written;
    }
#else
    private void AppendEscaped(string value) => Append(Uri.EscapeDataString(value));
#endif

    private void Reserve(int count)
    {
        if (_buffer!.Length - _length < count)
        {
            Grow(Math.Max(_buffer.Length * 2, _length + count));
        }
    }

    private void Grow(int capacity)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(capacity);
        Array.Copy(_buffer!, larger, _length);
        ArrayPool<char>.Shared.Return(_buffer!);
        _buffer = larger;
    }
}
