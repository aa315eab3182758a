namespace Telephony.Sdk.ElisionDialer;

/// <summary>What kind of refusal the dialer's words are. They are asked for in this order, the first that fits decides.</summary>
internal static class ElisionWords
{
    private static readonly (string Words, TelephonyErrorKind Kind)[] s_kinds =
    [
        ("LOGIN INCORRECT", TelephonyErrorKind.Authentication),
        ("INVALID USERNAME", TelephonyErrorKind.Authentication),
        ("TOO MANY LOGIN ATTEMPTS", TelephonyErrorKind.Authentication),
        ("ALREADY EXIST", TelephonyErrorKind.Conflict),
        ("DOES NOT EXIST", TelephonyErrorKind.NotFound),
        ("PERMISSION", TelephonyErrorKind.Forbidden),
        ("NOT ALLOWED", TelephonyErrorKind.Forbidden),
        ("REQUIRED FIELDS", TelephonyErrorKind.InvalidRequest),
        ("VALID", TelephonyErrorKind.InvalidRequest),
        ("MUST BE", TelephonyErrorKind.InvalidRequest),
        ("PLEASE SEND", TelephonyErrorKind.InvalidRequest),
    ];

    /// <summary>The kind, or null where the words are none that a document shows.</summary>
    public static TelephonyErrorKind? KindOf(string? words)
    {
        foreach ((string known, TelephonyErrorKind kind) in s_kinds)
        {
            if (words?.IndexOf(known, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The words of an answer, without what may echo credentials behind the reason.</summary>
    public static string? WithoutEcho(string? words, TelephonyErrorKind? kind) =>
        kind == TelephonyErrorKind.Authentication ? TextDialect.Split(words!).Reason : words;
}
