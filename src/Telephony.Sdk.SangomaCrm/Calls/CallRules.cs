
namespace Telephony.Sdk.SangomaCrm;

/// <summary>What the document demands of arguments about calls, checked before anything is sent.</summary>
internal static class CallRules
{
    public static void Uuid(string uuid)
    {
        const string expected = "the call's Asterisk channel unique id, such as 1551929887.12 (Sangoma CRM REST API, \"Calls\")";
        Argument.Identifier(uuid, nameof(uuid), expected);
        if (!uuid.Any(c => c is >= '0' and <= '9'))
        {
            Argument.Bad(nameof(uuid), $"holds no digit, so it names no call; pass {expected}");
        }
    }

    /// <summary>A direction is one of three words; a number would be read as the id of a webhook.</summary>
    public static void Direction(SangomaDirection direction)
    {
        string word = direction.Value;
        if (word.Length == 0 || !word.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-'))
        {
            Argument.Bad(nameof(direction), "must be SangomaDirection.Both, Inbound or Outbound", "Sangoma CRM REST API, \"GET /calls/list/both|inbound|outbound\"");
        }
    }

    public static void Window(DateTimeOffset? since, int? limit, int? offset)
    {
        if (since is { } from && from.ToUnixTimeSeconds() < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(since), since, "since must not be before 1970: it is sent as a Unix timestamp.");
        }

        if (limit is < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "limit must be at least 1.");
        }

        if (offset is < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "offset must not be negative.");
        }

        if (limit is not null && since is null)
        {
            throw new ArgumentException(
                "limit needs since: the document makes since \"optional unless setting limit\". Pass DateTimeOffset.FromUnixTimeSeconds(0) for all calls.", nameof(since));
        }

        if (offset is not null && limit is null)
        {
            throw new ArgumentException("offset needs limit: the document makes limit \"optional unless setting offset\".", nameof(limit));
        }
    }
}
