using System.Globalization;
using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.Options;

/// <summary>Reads options from configuration without reflection, and says which key holds what it cannot read.</summary>
internal sealed class OptionsSection(IConfiguration configuration)
{
    public string? Read(string key, string? unlessSet) => configuration[key] ?? unlessSet;

    public Secret? Read(string key, Secret? unlessSet) => configuration[key] ?? unlessSet;

    public Uri? Read(string key, Uri? unlessSet) => Parse(key, unlessSet, "an absolute address such as https://pbx.example.com", text => new Uri(text, UriKind.Absolute));

    public bool Read(string key, bool unlessSet) => Parse(key, unlessSet, "true or false", bool.Parse);

    public int Read(string key, int unlessSet) => Parse(key, unlessSet, "a whole number", text => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture));

    public TimeSpan Read(string key, TimeSpan unlessSet) => Parse(key, unlessSet, "a time such as 00:00:30", text => TimeSpan.Parse(text, CultureInfo.InvariantCulture));

    /// <param name="key">The key.</param>
    /// <param name="unlessSet">The value where the key is not there.</param>
    /// <param name="words">The words that the value may be, for the message.</param>
    public T Read<T>(string key, T unlessSet, string words)
        where T : struct, Enum =>
        Parse(key, unlessSet, words, text => char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T word) ? word : throw new FormatException());

    public TimeSpan? ReadOptional(string key, TimeSpan? unlessSet) =>
        string.IsNullOrEmpty(configuration[key]) ? unlessSet : Read(key, TimeSpan.Zero);

    /// <summary>A zone by its id; India's needs no machine that knows it.</summary>
    public TimeZoneInfo Read(string key, TimeZoneInfo unlessSet) => Parse(key, unlessSet, "the id of a time zone such as Asia/Kolkata", id => Zones.Find(id) ?? throw new FormatException());

    public IEnumerable<string> ReadList(string key) =>
        configuration[key] is { Length: > 0 } only ? [only] : configuration.GetSection(key).GetChildren().Select(item => item.Value).OfType<string>();

    private T Parse<T>(string key, T unlessSet, string expected, Func<string, T> parse)
    {
        string? text = configuration[key];
        if (string.IsNullOrEmpty(text))
        {
            return unlessSet;
        }

        try
        {
            return parse(text!);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            string path = configuration is IConfigurationSection section ? section.Path + ":" + key : key;
            throw OptionsProblems.Exception(typeof(T), [$"The configuration value '{path}' must be {expected}."]);
        }
    }
}
