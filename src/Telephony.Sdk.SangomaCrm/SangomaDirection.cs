using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Which calls a list or a webhook is about. An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(Converter))]
public readonly struct SangomaDirection : IEquatable<SangomaDirection>
{
    private readonly string? _value;

    /// <summary>Keeps <paramref name="value"/> as a direction.</summary>
    /// <param name="value">The PBX's word; null counts as empty.</param>
    public SangomaDirection(string? value) => _value = value;

    /// <summary>Calls of both directions: <c>both</c>.</summary>
    public static SangomaDirection Both { get; } = new("both");

    /// <summary>Calls from outside: <c>inbound</c>.</summary>
    public static SangomaDirection Inbound { get; } = new("inbound");

    /// <summary>Calls to outside: <c>outbound</c>.</summary>
    public static SangomaDirection Outbound { get; } = new("outbound");

    /// <summary>The word as the PBX writes it; empty when none was given.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether both are the same word, ignoring case.</summary>
    /// <param name="left">One direction.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SangomaDirection left, SangomaDirection right) => left.Equals(right);

    /// <summary>Whether they are different words, ignoring case.</summary>
    /// <param name="left">One direction.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SangomaDirection left, SangomaDirection right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SangomaDirection other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SangomaDirection other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>The word as the PBX writes it.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    internal sealed class Converter() : OpenValueConverter<SangomaDirection>(text => new SangomaDirection(text), direction => direction.Value, Both, Inbound, Outbound);
}
