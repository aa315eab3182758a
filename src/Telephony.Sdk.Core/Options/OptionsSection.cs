using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads options from configuration without reflection, says which key holds what it cannot read, and notes what each option is then.</summary>
[Experimental(Experiments.Toolkit)]
public sealed class OptionsSection
{
    private readonly IConfiguration? _configuration;
    private readonly Dictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="configuration">Where to read; null for nowhere, which leaves each option as it is.</param>
    internal OptionsSection(IConfiguration? configuration) => _configuration = configuration;

    /// <summary>What each option is that was asked for, by its key.</summary>
    internal IReadOnlyDictionary<string, object?> Values => _values;

    /// <summary>A text.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    public string? Read(string key, string? unlessSet) => Note(key, _configuration?[key] ?? unlessSet);

    /// <summary>A credential.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    public Secret? Read(string key, Secret? unlessSet) => Note(key, _configuration?[key] ?? unlessSet);

    /// <summary>An absolute address.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public Uri? Read(string key, Uri? unlessSet) => Parse(key, unlessSet, "an absolute address such as https://pbx.example.com", text => new Uri(text, UriKind.Absolute));

    /// <summary>True or false.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public bool Read(string key, bool unlessSet) => Parse(key, unlessSet, "true or false", bool.Parse);

    /// <summary>A whole number.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public int Read(string key, int unlessSet) => Parse(key, unlessSet, "a whole number", text => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture));

    /// <summary>A time such as <c>00:00:30</c>. A bare number is none, as .NET would take it for days, nor is <c>0:30</c>, which it would take for half an hour.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public TimeSpan Read(string key, TimeSpan unlessSet) => Parse(key, unlessSet, "a time such as 00:00:30 (hours, minutes, seconds; a number alone would be days, and 0:30 half an hour)", ParseTime);

    /// <summary>One of the words of an enum, in any case.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <param name="words">The words that the value may be, for the message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public T Read<T>(string key, T unlessSet, string words)
        where T : struct, Enum =>
        Parse(key, unlessSet, words, text => char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T word) ? word : throw new FormatException());

    /// <summary>One of the words of an enum, in any case, or none.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <param name="words">The words that the value may be, for the message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public T? ReadOptional<T>(string key, T? unlessSet, string words)
        where T : struct, Enum =>
        string.IsNullOrEmpty(_configuration?[key]) ? Note(key, unlessSet) : Read<T>(key, default, words);

    /// <summary>A time, or none.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public TimeSpan? ReadOptional(string key, TimeSpan? unlessSet) =>
        string.IsNullOrEmpty(_configuration?[key]) ? Note(key, unlessSet) : Read(key, TimeSpan.Zero);

    /// <summary>A zone by its id; India's needs no machine that knows it.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">It is something else; the message names the key.</exception>
    public TimeZoneInfo Read(string key, TimeZoneInfo unlessSet) => Parse(key, unlessSet, "the id of a time zone such as Asia/Kolkata", id => Zones.Find(id) ?? throw new FormatException());

    /// <summary>Adds to a list what it does not hold yet: one text, or several. Its order means nothing.</summary>
    /// <param name="key">The key, which is the name of the option.</param>
    /// <param name="list">The option.</param>
    public void ReadInto(string key, IList<string> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        IEnumerable<string>? read = _configuration?[key] is { Length: > 0 } only ? [only] : _configuration?.GetSection(key).GetChildren().Select(item => item.Value).OfType<string>();
        foreach (string text in (read ?? []).Where(text => !list.Contains(text)))
        {
            list.Add(text);
        }

        Note(key, string.Join(",", list.OrderBy(text => text, StringComparer.OrdinalIgnoreCase)));
    }

    private static TimeSpan ParseTime(string text) => text.Count(c => c == ':') == 2 ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : throw new FormatException();

    private T Parse<T>(string key, T unlessSet, string expected, Func<string, T> parse)
    {
        string? text = _configuration?[key];
        if (string.IsNullOrEmpty(text))
        {
            return Note(key, unlessSet);
        }

        try
        {
            return Note(key, parse(text!));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            string path = _configuration is IConfigurationSection section ? section.Path + ":" + key : key;
            throw OptionsProblems.Exception(typeof(T), [$"The configuration value '{path}' must be {expected}."]);
        }
    }

    private T Note<T>(string key, T value)
    {
        _values[key] = value;
        return value;
    }
}
