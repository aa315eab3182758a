namespace Telephony.Sdk.SangamCrm;

/// <summary>What call logs and pop-ups demand of times.</summary>
internal static class TimeRules
{
    public static void Since1970(DateTimeOffset value, string name, string document)
    {
        if (value.ToUnixTimeSeconds() < 0)
        {
            Argument.Bad(name, "is missing: it must be a time since 1970", document);
        }
    }
}
