using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Makes the one line that a request, a reply or a result is in a log: what is not there leaves no trace, and the culture does not matter.</summary>
[Experimental(Experiments.Toolkit)]
public static class Line
{
    /// <summary>What is there, with blanks between.</summary>
    /// <param name="parts">The parts; null and blank ones are left out.</param>
    /// <returns>The line, which may be empty.</returns>
    public static string Of(params object?[] parts) => Join(" ", parts);

    /// <summary>What is there, in brackets.</summary>
    /// <param name="parts">The parts; null and blank ones are left out.</param>
    /// <returns><c>(a, b)</c>; null when there is none.</returns>
    public static string? In(params object?[] parts) => Join(", ", parts) is { Length: > 0 } text ? $"({text})" : null;

    /// <summary>From whom to whom.</summary>
    /// <param name="from">A number, or null.</param>
    /// <param name="to">Another, or null.</param>
    /// <returns><c>a -> b</c>, with <c>?</c> for one that is missing; null when both are.</returns>
    public static string? Between(string? from, string? to) =>
        string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(to) ? null : $"{Shown(from)} -> {Shown(to)}";

    /// <summary>What is there, each behind its name.</summary>
    /// <param name="parts">The names and the values; null and blank ones are left out.</param>
    /// <returns><c>answered 3, busy 1</c>; null when there is none.</returns>
    public static string? Named(params (string Name, object? Value)[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Join(", ", [.. parts.Select(part => Text(part.Value) is { Length: > 0 } text ? $"{part.Name} {text}" : null)]) is { Length: > 0 } all ? all : null;
    }

    private static string Join(string separator, object?[] parts) => string.Join(separator, parts.Select(Text).Where(text => text.Length > 0));

    private static string Shown(string? number) => Text(number) is { Length: > 0 } text ? text : "?";

    private static string Text(object? part)
    {
        string text = part switch
        {
            null => string.Empty,
            string words => words,
            DateTime clock => clock.ToString("s", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString("u", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(format: null, CultureInfo.InvariantCulture),
            _ => part.ToString() ?? string.Empty,
        };
        return (text.Any(char.IsControl) ? AccountName.InOneLine(text) : text).Trim();
    }
}
