using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.Toolkit;

/// <summary>Tells rows apart by all that is in them, for <see cref="OffsetPaging"/>: an id may be missing, or be one that many rows have.</summary>
[Experimental(Experiments.Toolkit)]
public static class WholeRow
{
    /// <summary>A short text that is the same of two rows only when all of them is.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="row">The row, without its additional fields: half a character in one could not be written.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="additionalFields">Its additional fields, which are taken as they were sent.</param>
    /// <returns>A fingerprint.</returns>
    public static string Of<T>(T row, JsonTypeInfo<T> type, IEnumerable<KeyValuePair<string, JsonElement>>? additionalFields)
    {
        var text = new StringBuilder(JsonSerializer.Serialize(row, type));
        foreach (KeyValuePair<string, JsonElement> field in additionalFields ?? [])
        {
            text.Append('\n').Append(field.Key).Append(':').Append(field.Value.GetRawText());
        }

        return Fingerprint(text.ToString());
    }

    internal static string Fingerprint(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
#if NET
        return Convert.ToBase64String(SHA256.HashData(bytes));
#else
        using SHA256 sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(bytes));
#endif
    }
}
