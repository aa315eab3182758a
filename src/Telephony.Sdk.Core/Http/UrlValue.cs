using System.Globalization;

namespace Telephony.Sdk.Http;

/// <summary>Writes values into addresses: invariant text, escaped so that a value can never end its place in the address.</summary>
internal static class UrlValue
{
    /// <summary>One path segment, or a part of one. A null value is an empty segment.</summary>
    /// <exception cref="ArgumentException">
    /// The value is "." or "..": dots survive escaping, so the address would be resolved to another one.
    /// </exception>
    public static string Path(string? value)
    {
        if (value is "." or "..")
        {
            throw new ArgumentException($"'{value}' cannot stand in an address: it is read as a step to another path.", nameof(value));
        }

        return Escape(value);
    }

    /// <summary>The value of a catch-all <c>{**rest}</c>: slashes stay, what is between them is escaped.</summary>
    /// <exception cref="ArgumentException">A segment is "." or "..".</exception>
    public static string PathSegments(string? value)
    {
        if (value is null)
        {
            return string.Empty;
        }

        if (value.IndexOf('/') < 0)
        {
            return Path(value);
        }

        string[] segments = value.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = Path(segments[i]);
        }

        return string.Join("/", segments);
    }

    /// <summary>A value in the query that a route template itself declares. A null value is an empty one.</summary>
    public static string Query(string? value) => Escape(value);

    /// <summary><c>True</c> or <c>False</c>, as Refit writes them.</summary>
    public static string Format(bool value) => value ? bool.TrueString : bool.FalseString;

    /// <inheritdoc cref="Format(bool)"/>
    public static string? Format(bool? value) => value is { } present ? Format(present) : null;

    /// <summary>The invariant text of a value, whatever the culture of the machine.</summary>
    public static string Format<T>(T value, string? format = null)
        where T : struct, IFormattable
        => value.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <inheritdoc cref="Format{T}(T, string?)"/>
    public static string? Format<T>(T? value, string? format = null)
        where T : struct, IFormattable
        => value is { } present ? Format(present, format) : null;

    /// <inheritdoc cref="Format{T}(T, string?)"/>
    public static string? Format(IFormattable? value, string? format = null)
        => value is null ? null : value.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>The text of a value whose type has one way to print itself, such as a string-backed struct.</summary>
    public static string? FormatObject<T>(T value) => value is null ? null : value.ToString() ?? string.Empty;

    private static string Escape(string? value) => string.IsNullOrEmpty(value) ? string.Empty : Uri.EscapeDataString(value!);
}
