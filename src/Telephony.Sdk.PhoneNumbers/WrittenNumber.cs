using System.Globalization;
using System.Text;

namespace Telephony.Sdk.PhoneNumbers;

/// <summary>A number as somebody wrote it, without what only people need: its digits as 0 to 9, and whether a plus sign stands in front.</summary>
internal sealed class WrittenNumber
{
    private const string Separators = "-./()\uFF08\uFF09\uFF0D\u2212\u30FC";
    private const string Pluses = "+\uFF0B";
    private const int FewestDigitsOfDecimals = 7;

    private WrittenNumber(bool hasPlus, string digits)
    {
        HasPlus = hasPlus;
        Digits = digits;
    }

    public bool HasPlus { get; }

    public string Digits { get; }

    /// <summary>Takes the text apart.</summary>
    /// <returns>What is wrong, to stand behind what the number is called; null where nothing is.</returns>
    public static string? Read(string? text, out WrittenNumber? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return "is empty";
        }

        bool hasPlus = false;
        var digits = new StringBuilder();
        for (int i = 0; i < text!.Length; i += IsPair(text, i) ? 2 : 1)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (category == UnicodeCategory.DecimalDigitNumber)
            {
                digits.Append((int)CharUnicodeInfo.GetNumericValue(text, i));
            }
            else if (Pluses.Contains(text[i]))
            {
                if (hasPlus || digits.Length > 0)
                {
                    return FormattableString.Invariant($"holds a '+' that is not at its beginning (character {i + 1}); are these two numbers?");
                }

                hasPlus = true;
            }
            else if (!IsForPeopleOnly(text[i], category))
            {
                return $"holds {Describe(text, i)}, which no phone number has";
            }
        }

        number = new WrittenNumber(hasPlus, digits.ToString());
        return digits.Length == 0 ? "holds no digit" : IsDecimal(text) ? "ends in a decimal fraction (.0): a table kept it as an amount, not as text" : null;
    }

    /// <summary>Blanks and hyphens of all kinds, brackets, dots, slashes, and what nobody sees: U+200B, U+202A and their kind, which come with a number that is copied.</summary>
    private static bool IsForPeopleOnly(char c, UnicodeCategory category) =>
        Separators.Contains(c) || c == '\t' || category is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    private static string Describe(string text, int i)
    {
        bool isPair = IsPair(text, i);
        int code = isPair ? char.ConvertToUtf32(text, i) : text[i];
        bool isShown = !char.IsControl(text, i) && (isPair || !char.IsSurrogate(text[i]));
        string shown = isShown ? $"'{text.Substring(i, isPair ? 2 : 1)}'" : "a character that cannot be shown";
        return FormattableString.Invariant($"{shown} (U+{code:X4}, character {i + 1})");
    }

    /// <summary>9876500001.0, which without its dot would be another number.</summary>
    private static bool IsDecimal(string text)
    {
        string number = text.Trim();
        int dot = number.IndexOf('.');
        return dot >= FewestDigitsOfDecimals && dot < number.Length - 1
            && number.Skip(dot + 1).All(c => c == '0')
            && number.Take(dot).All(c => c is (>= '0' and <= '9') or '+');
    }

    private static bool IsPair(string text, int i) => char.IsSurrogatePair(text, i);
}
