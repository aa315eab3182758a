using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk;

/// <summary>Which way a call went. An open vocabulary: a value that nobody listed is kept as the vendor sent it.</summary>
[JsonConverter(typeof(Converter))]
public readonly struct CallDirection : IEquatable<CallDirection>
{
    private readonly string? _value;

    /// <summary>Keeps <paramref name="value"/> as a direction.</summary>
    /// <param name="value">The vendor's word; null counts as empty.</param>
    public CallDirection(string? value) => _value = value;

    /// <summary>From outside to one of ours: <c>inbound</c>.</summary>
    public static CallDirection Inbound { get; } = new("inbound");

    /// <summary>From one of ours to outside: <c>outbound</c>.</summary>
    public static CallDirection Outbound { get; } = new("outbound");

    /// <summary>The word as the vendor writes it; empty when none was given.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether both are the same word, ignoring case.</summary>
    /// <param name="left">One direction.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(CallDirection left, CallDirection right) => left.Equals(right);

    /// <summary>Whether they are different words, ignoring case.</summary>
    /// <param name="left">One direction.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(CallDirection left, CallDirection right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CallDirection other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CallDirection other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>The word as the vendor writes it.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    internal sealed class Converter() : OpenValueConverter<CallDirection>(text => new CallDirection(text), direction => direction.Value, Inbound, Outbound);
}
