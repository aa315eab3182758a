using System.Globalization;
using Google = global::PhoneNumbers;

namespace Telephony.Sdk.PhoneNumbers;

/// <summary>Finds out which number is meant. What could be two is none.</summary>
internal static class NumberReader
{
    /// <summary>What libphonenumber calls the region of a number that has none.</summary>
    public const string NoRegion = "ZZ";

    private const int MostDigits = 15;
    private const int MostDigitsOfShortNumbers = 6;

    public static Google.PhoneNumberUtil Library { get; } = Google.PhoneNumberUtil.GetInstance();

    /// <summary>Reads a number.</summary>
    /// <returns>What is wrong, to stand behind what the number is called; null where nothing is.</returns>
    public static string? Read(string? text, string? region, out Google.PhoneNumber? number)
    {
        number = null;
        if (WrittenNumber.Read(text, out WrittenNumber? written) is { } problem)
        {
            return problem;
        }

        string digits = written!.Digits;
        if (written.HasPlus && digits.Length > MostDigits)
        {
            return FormattableString.Invariant($"has {digits.Length} digits; a phone number has at most {MostDigits}");
        }

        if (!written.HasPlus && region is null)
        {
            return IsShort(digits) ?? "has no country code: begin it with '+' and the code, or give the region in which it was written, such as IN";
        }

        Google.PhoneNumber? read = Parse((written.HasPlus ? "+" : string.Empty) + digits, region, out bool hasUnknownCode);
        if (read is not null && Library.IsValidNumber(read))
        {
            number = read;
            return null;
        }

        return hasUnknownCode && written.HasPlus ? "begins with a country code that no country has"
            : (written.HasPlus ? null : IsShort(digits)) ?? Describe(read, digits.Length, written.HasPlus ? null : region);
    }

    private static Google.PhoneNumber? Parse(string text, string? region, out bool hasUnknownCode)
    {
        hasUnknownCode = false;
        try
        {
            return Library.Parse(text, region ?? NoRegion);
        }
        catch (Google.NumberParseException exception)
        {
            hasUnknownCode = exception.ErrorType == Google.ErrorType.INVALID_COUNTRY_CODE;
            return null;
        }
    }

    private static string? IsShort(string digits) => digits.Length <= MostDigitsOfShortNumbers
        ? $"has {Count(digits.Length)}: an extension or a short number, which is no phone number that can be called from anywhere"
        : null;

    private static string Describe(Google.PhoneNumber? read, int digits, string? region)
    {
        string where = region ?? (read is null ? "its country" : "+" + read.CountryCode.ToString(CultureInfo.InvariantCulture));
        Google.PhoneNumberUtil.ValidationResult? length = read is null ? null : Library.IsPossibleNumberWithReason(read);
        return length switch
        {
            Google.PhoneNumberUtil.ValidationResult.TOO_SHORT => $"has {Count(digits)}, too few for a number of {where}",
            Google.PhoneNumberUtil.ValidationResult.TOO_LONG => $"has {Count(digits)}, too many for a number of {where}",
            _ => $"has {Count(digits)} and is none of the numbers that {where} gives out",
        };
    }

    private static string Count(int digits) => digits == 1 ? "1 digit" : FormattableString.Invariant($"{digits} digits");
}
