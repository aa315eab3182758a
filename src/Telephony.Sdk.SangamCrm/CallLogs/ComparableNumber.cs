namespace Telephony.Sdk.SangamCrm;

/// <summary>A number as it is compared: with or without a country code or a leading zero it is the same.</summary>
internal sealed class ComparableNumber
{
    private const int FewestDigits = 6;

    private readonly string _digits;

    public ComparableNumber(string number)
    {
        string digits = new([.. number.Where(c => c is >= '0' and <= '9')]);
        _digits = digits.Length == 0 ? number : digits.TrimStart('0');
        Ending = IsLong ? _digits.Substring(_digits.Length - FewestDigits) : _digits;
    }

    /// <summary>The same for all numbers that are the same.</summary>
    public string Ending { get; }

    private bool IsLong => _digits.Length >= FewestDigits;

    public bool IsSameAs(ComparableNumber other) =>
        string.Equals(_digits, other._digits, StringComparison.Ordinal)
        || (IsLong && other.IsLong && (_digits.EndsWith(other._digits, StringComparison.Ordinal) || other._digits.EndsWith(_digits, StringComparison.Ordinal)));
}
