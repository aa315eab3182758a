using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Reads the options of a source, without reflection.</summary>
internal static class PushConfiguration
{
    public static void Read(IConfiguration section, PushOptions options)
    {
        foreach (string secret in section.GetSection(nameof(options.Secrets)).GetChildren().Select(child => child.Value).OfType<string>())
        {
            options.Secrets.Add(secret);
        }

        foreach (string network in section.GetSection(nameof(options.AllowedNetworks)).GetChildren().Select(child => child.Value).OfType<string>())
        {
            options.AllowedNetworks.Add(network);
        }

        options.QueryParameter = section[nameof(options.QueryParameter)] ?? options.QueryParameter;
        options.Header = section[nameof(options.Header)] ?? options.Header;
        options.AllowAnyone = section[nameof(options.AllowAnyone)] is { } anyone ? Parse(nameof(options.AllowAnyone), anyone, bool.Parse, "true or false") : options.AllowAnyone;
        options.MaxBodyLength = Number(section, nameof(options.MaxBodyLength), options.MaxBodyLength);
        options.MaxQueryLength = Number(section, nameof(options.MaxQueryLength), options.MaxQueryLength);
        options.MaxFields = Number(section, nameof(options.MaxFields), options.MaxFields);
        options.Timeout = section[nameof(options.Timeout)] is { } timeout
            ? Parse(nameof(options.Timeout), timeout, text => text.Contains(':', StringComparison.Ordinal) ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : throw new FormatException(), "a time such as 00:00:05")
            : options.Timeout;
    }

    private static int Number(IConfiguration section, string key, int otherwise) =>
        section[key] is { } text ? Parse(key, text, number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), "a whole number") : otherwise;

    private static T Parse<T>(string key, string text, Func<string, T> parse, string expected)
    {
        try
        {
            return parse(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new InvalidOperationException($"{nameof(PushOptions)}.{key} must be {expected}.", exception);
        }
    }
}
