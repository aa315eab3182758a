using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telephony.Sdk;

/// <summary>
/// A credential. It prints as <c>***</c> in <see cref="ToString"/>, in the debugger, in JSON and in logs;
/// only <see cref="Reveal"/> gives the text.
/// </summary>
/// <remarks>A string converts to it by assignment, and configuration binds it from a string.</remarks>
[DebuggerDisplay(Mask)]
[TypeConverter(typeof(SecretTypeConverter))]
[JsonConverter(typeof(SecretJsonConverter))]
public sealed class Secret : IEquatable<Secret>
{
    internal const string Mask = "***";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _text;

    /// <summary>Keeps <paramref name="text"/> as a secret.</summary>
    /// <param name="text">The credential as the vendor issued it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Secret(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    internal bool IsEmpty => string.IsNullOrWhiteSpace(_text);

    /// <summary>Keeps a string as a secret; null stays null.</summary>
    /// <param name="text">The credential as the vendor issued it.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Secret?(string? text) => text is null ? null : new Secret(text);

    /// <summary>Keeps a string as a secret; null stays null.</summary>
    /// <param name="text">The credential as the vendor issued it.</param>
    /// <returns>The secret, or null.</returns>
    [return: NotNullIfNotNull(nameof(text))]
    public static Secret? FromString(string? text) => text;

    /// <summary>The credential itself. Never log what this returns.</summary>
    /// <returns>The text that the secret was made from.</returns>
    public string Reveal() => _text;

    /// <summary><c>***</c>, always.</summary>
    /// <returns><c>***</c>.</returns>
    public override string ToString() => Mask;

    /// <summary>Whether both hold the same text; how long it takes does not tell where they differ.</summary>
    /// <param name="other">The secret to compare with.</param>
    /// <returns>True when the texts are the same.</returns>
    public bool Equals(Secret? other)
    {
        if (other is null || other._text.Length != _text.Length)
        {
            return false;
        }

        int difference = 0;
        for (int i = 0; i < _text.Length; i++)
        {
            difference |= _text[i] ^ other._text[i];
        }

        return difference == 0;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);
}
