using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Which end of a call a row is about. An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(Converter))]
public readonly struct SangomaCallRowType : IEquatable<SangomaCallRowType>
{
    private readonly string? _value;

    /// <summary>Keeps <paramref name="value"/> as a type.</summary>
    /// <param name="value">The PBX's word; null counts as empty.</param>
    public SangomaCallRowType(string? value) => _value = value;

    /// <summary>The row that is written when the call starts: <c>START</c>.</summary>
    public static SangomaCallRowType Start { get; } = new("START");

    /// <summary>The row that is written when the call ends: <c>END</c>.</summary>
    public static SangomaCallRowType End { get; } = new("END");

    /// <summary>The word as the PBX writes it; empty when none was given.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether both are the same word, ignoring case.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SangomaCallRowType left, SangomaCallRowType right) => left.Equals(right);

    /// <summary>Whether they are different words, ignoring case.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SangomaCallRowType left, SangomaCallRowType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SangomaCallRowType other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SangomaCallRowType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>The word as the PBX writes it.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    internal sealed class Converter() : OpenValueConverter<SangomaCallRowType>(text => new SangomaCallRowType(text), type => type.Value, Start, End);
}
