using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Json;
using Telephony.Sdk.Pushes;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// Reads what a vendor pushed, in whichever way it was sent: as JSON, as a query or a form, as JSON in a field of a form or of other JSON, with lists flattened
/// to names such as <c>Legs[0][Status]</c>. Names count in any case. What cannot be read of it is none, and is kept as it was sent.
/// </summary>
[Experimental(Experiments.Toolkit)]
public static class PushReader
{
    /// <summary>Splits a query string or a form body into its names and values.</summary>
    /// <param name="text">The text, with or without a leading <c>?</c>; <c>+</c> and <c>%xx</c> are decoded.</param>
    /// <param name="decode">Decodes a name or a value in another charset than UTF-8; null for UTF-8.</param>
    /// <returns>The fields, in their order.</returns>
    public static IEnumerable<KeyValuePair<string, string?>> Split(string? text, Func<string, string>? decode = null)
    {
        decode ??= WebUtility.UrlDecode;
        string pairs = text is null ? string.Empty : text.TrimStart('?');
        foreach (string pair in pairs.Split('&'))
        {
            int equals = pair.IndexOf('=');
            yield return equals < 0 ? new(decode(pair), null) : new(decode(pair.Substring(0, equals)), decode(pair.Substring(equals + 1)));
        }
    }

    /// <summary>Reads JSON, a query string or a form body.</summary>
    /// <typeparam name="T">What it is read into.</typeparam>
    /// <param name="text">The text; what begins with a brace or a bracket is JSON.</param>
    /// <param name="type">How it is read, from the vendor's JSON context.</param>
    /// <returns>What was read; null where no field has a name that <typeparamref name="T"/> has.</returns>
    public static T? Read<T>(string? text, JsonTypeInfo<T> type)
        where T : class
    {
        return Find(text, name => PushedObject.IsNameOf(type, name))?.Read(type);
    }

    /// <summary>Reads the fields of a query or a form.</summary>
    /// <typeparam name="T">What they are read into.</typeparam>
    /// <param name="fields">The names and values, decoded.</param>
    /// <param name="type">How they are read, from the vendor's JSON context.</param>
    /// <returns>What was read; null where no field has a name that <typeparamref name="T"/> has.</returns>
    public static T? Read<T>(IEnumerable<KeyValuePair<string, string?>> fields, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(fields);
        return PushedObject.In(fields, name => PushedObject.IsNameOf(type, name))?.Read(type);
    }

    /// <summary>Finds the fields of JSON, a query string or a form body, for a reader of its own.</summary>
    /// <param name="text">The text; what begins with a brace or a bracket is JSON.</param>
    /// <param name="isKnown">Whether a name is one of a push.</param>
    /// <returns>The names and values of the object that has a known name; a form as it is, where nothing in it has.</returns>
    public static IEnumerable<KeyValuePair<string, string?>> Fields(string? text, Func<string, bool> isKnown) =>
        IsJson(Trim(text)) ? Find(text, isKnown)?.Texts() ?? [] : Fields(Split(text), isKnown);

    /// <summary>Finds the fields of a form, of which one may be JSON.</summary>
    /// <param name="fields">The names and values, decoded.</param>
    /// <param name="isKnown">Whether a name is one of a push.</param>
    /// <returns>The fields as they are, where one of them has a known name; or else those of the JSON that does.</returns>
    public static IEnumerable<KeyValuePair<string, string?>> Fields(IEnumerable<KeyValuePair<string, string?>> fields, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(isKnown);
        List<KeyValuePair<string, string?>> all = [.. fields];
        return all.Exists(field => isKnown(field.Key?.Trim() ?? string.Empty)) ? all : PushedObject.In(all, isKnown)?.Texts() ?? all;
    }

    private static string Trim(string? text) => text is null ? string.Empty : text.Trim().TrimStart('\uFEFF').TrimStart();

    private static PushedObject? Find(string? text, Func<string, bool> isKnown)
    {
        string trimmed = Trim(text);
        return IsJson(trimmed) ? JsonRoot.Read(Encoding.UTF8.GetBytes(trimmed), root => PushedObject.In(root, isKnown)) : PushedObject.In(Split(trimmed), isKnown);
    }

    internal static bool IsJson(string trimmed) => trimmed.Length > 0 && trimmed[0] is '{' or '[';
}
