using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Google = global::PhoneNumbers;

namespace Telephony.Sdk.PhoneNumbers;

/// <summary>A phone number that can be called from anywhere. Two are equal when the same phone rings, however they were written.</summary>
/// <remarks>Extensions, such as an agent's 101, and a network's short numbers are none: they mean something at one place only.</remarks>
public sealed partial class PhoneNumber : IEquatable<PhoneNumber>
{
    internal PhoneNumber(Google.PhoneNumber number)
    {
        Google.PhoneNumberUtil library = NumberReader.Library;
        CountryCode = number.CountryCode.ToString(CultureInfo.InvariantCulture);
        Subscriber = library.GetNationalSignificantNumber(number);
        National = string.Concat(library.Format(number, Google.PhoneNumberFormat.NATIONAL).Where(c => c is >= '0' and <= '9'));
        Region = library.GetRegionCodeForNumber(number) is { Length: 2 } region && region != NumberReader.NoRegion ? region : null;
    }

    /// <summary>With a plus sign and the country code, such as <c>+919876500001</c>: the form of E.164.</summary>
    public string E164 => "+" + Digits;

    /// <summary>The same without the plus sign, such as <c>919876500001</c>.</summary>
    public string Digits => CountryCode + Subscriber;

    /// <summary>As it is dialled inside its country, such as <c>09876500001</c>. Only India and other countries that have one put a <c>0</c> in front.</summary>
    public string National { get; }

    /// <summary>Without country code and without what is dialled in front of it, such as <c>9876500001</c>.</summary>
    public string Subscriber { get; }

    /// <summary>The country code, such as <c>91</c>.</summary>
    public string CountryCode { get; }

    /// <summary>The region that it belongs to, such as <c>IN</c>; null for numbers that belong to none, such as +800.</summary>
    public string? Region { get; }

    /// <summary>Whether both are the same number.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PhoneNumber? left, PhoneNumber? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether both are different numbers.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PhoneNumber? left, PhoneNumber? right) => !(left == right);

    /// <summary>Reads a number as people write it: with blanks, hyphens, brackets, digits of any script, and characters that nobody sees.</summary>
    /// <param name="text">The number.</param>
    /// <param name="region">
    /// Where it was written, such as <c>IN</c>: whose numbers are meant when there is no country code. Without it a number must begin with a plus sign; none is guessed.
    /// </param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no number; the message says why, and names a character that does not belong there, but never the text.</exception>
    /// <exception cref="ArgumentException"><paramref name="region"/> is no region.</exception>
    public static PhoneNumber Parse(string text, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, region, out PhoneNumber? number, out string? problem) ? number : throw new FormatException($"The phone number {problem}.");
    }

    /// <summary>Reads a number as people write it.</summary>
    /// <param name="text">The number.</param>
    /// <param name="region">Where it was written, such as <c>IN</c>; null where only numbers with a plus sign and country code are to be read.</param>
    /// <param name="number">The number, if it is one.</param>
    /// <returns>Whether it is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="region"/> is no region.</exception>
    public static bool TryParse(string? text, string? region, [NotNullWhen(true)] out PhoneNumber? number) => TryParse(text, region, out number, out _);

    /// <summary>Reads a number as people write it, or says why it is none.</summary>
    /// <param name="text">The number.</param>
    /// <param name="region">Where it was written, such as <c>IN</c>; null where only numbers with a plus sign and country code are to be read.</param>
    /// <param name="number">The number, if it is one.</param>
    /// <param name="problem">What is wrong otherwise, to stand behind what the number is called: <c>holds 'O' (U+004F, character 5), which no phone number has</c>.</param>
    /// <returns>Whether it is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="region"/> is no region.</exception>
    public static bool TryParse(string? text, string? region, [NotNullWhen(true)] out PhoneNumber? number, [NotNullWhen(false)] out string? problem)
    {
        if (region is not null && !IsRegion(region))
        {
            throw new ArgumentException("region must be the two letters of a country, such as IN.", nameof(region));
        }

        problem = NumberReader.Read(text, region?.ToUpperInvariant(), out Google.PhoneNumber? read);
        number = read is null ? null : new PhoneNumber(read);
        return number is not null;
    }

    /// <summary>Whether numbers of a region can be read.</summary>
    /// <param name="region">The two letters of a country (ISO 3166), such as <c>IN</c>, in any case.</param>
    /// <returns>True for regions that are known.</returns>
    public static bool IsRegion(string? region) => region is not null && NumberReader.Library.GetSupportedRegions().Contains(region.ToUpperInvariant());

    /// <inheritdoc/>
    public bool Equals(PhoneNumber? other) => other is not null && Digits == other.Digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PhoneNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digits);

    /// <summary>The form of E.164, such as <c>+919876500001</c>.</summary>
    /// <returns><see cref="E164"/>.</returns>
    public override string ToString() => E164;
}
