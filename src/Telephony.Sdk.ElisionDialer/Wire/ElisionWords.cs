namespace Telephony.Sdk.ElisionDialer;

/// <summary>What kind of refusal the dialer's words are. They are asked for in this order, the first that fits decides.</summary>
internal static class ElisionWords
{
    private const string LoginIncorrect = "LOGIN INCORRECT";
    private const string InvalidUsername = "INVALID USERNAME";
    private const string TooManyAttempts = "TOO MANY LOGIN ATTEMPTS";
    private const string AddressNotAllowed = "YOUR IP ADDRESS IS NOT ALLOWED";

    private const string SecondFactor = "2FA";
    private const string NoFunction = "NO FUNCTION SPECIFIED";

    private static readonly (string Words, TelephonyErrorKind Kind)[] s_kinds =
    [
        (NoFunction, TelephonyErrorKind.InvalidRequest),
        (LoginIncorrect, TelephonyErrorKind.Authentication),
        (InvalidUsername, TelephonyErrorKind.Authentication),
        (TooManyAttempts, TelephonyErrorKind.Authentication),
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
            if (Holds(words, known))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether a line is one of those that a VICIdial writes at a login without the word ERROR before it.</summary>
    public static bool IsBareRefusal(string line) =>
        new[] { LoginIncorrect, InvalidUsername, TooManyAttempts, AddressNotAllowed }.Any(known => line.StartsWith(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>What to do about a refusal, where its words do not say it.</summary>
    public static string? AdviceOn(string? words, TelephonyErrorKind? kind) =>
        Holds(words, TooManyAttempts) ? "Wait 15 minutes and send nothing before: the dialer has locked the account."
        : Holds(words, AddressNotAllowed) ? "Have the dialer's administrator allow this machine's IP address."
        : Holds(words, SecondFactor) ? "The user has to log in with a second factor (2FA), which no program can: give the API a user of its own without it."
        : Holds(words, NoFunction) ? "This script does not know the function, and did nothing: check ScriptPath, as a plain VICIdial has another script than Elision's."
        : kind == TelephonyErrorKind.Forbidden ? "The API user needs user level 8 or higher, with \"modify users\" for agents and \"modify lists\" for lists."
        : null;

    /// <summary>The words of an answer, without what may echo credentials behind the reason.</summary>
    public static string? WithoutEcho(string? words, TelephonyErrorKind? kind) =>
        kind == TelephonyErrorKind.Authentication ? TextDialect.Split(words!).Reason : words;

    private static bool Holds(string? words, string known) => words?.IndexOf(known, StringComparison.OrdinalIgnoreCase) >= 0;
}
