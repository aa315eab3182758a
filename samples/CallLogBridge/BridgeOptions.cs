namespace Telephony.Sdk.Samples.CallLogBridge;

/// <summary>The section <c>Bridge</c> of the configuration.</summary>
internal sealed class BridgeOptions
{
    /// <summary>The folder for the SQLite files, where there is no PostgreSQL.</summary>
    public string Folder { get; set; } = "bridge-data";

    /// <summary>The connection string of PostgreSQL, for one or more instances; null for SQLite.</summary>
    public string? Postgres { get; set; }

    /// <summary>The CRM's id of the user who owns the calls of an agent, by the agent's number or extension.</summary>
    public Dictionary<string, string> Owners { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who owns the calls of agents that are not among <see cref="Owners"/>. Without it, such a call is a dead letter that says so.</summary>
    public string? DefaultOwner { get; set; }

    /// <summary>Where the pop-up of a call that begins goes, by the agent's number or extension: the agent's e-mail address in the CRM. Without one there is no pop-up.</summary>
    public Dictionary<string, string> PopupEmails { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to log, <c>Held</c> or <c>Not Held</c>, of a call of which nobody reported whether anybody answered, as a Sangoma PBX does not. Without it, such a call is a dead letter that says so.</summary>
    public string? WhenUnknown { get; set; }

    /// <summary>What to log in place of a number that the caller withheld.</summary>
    public string? WithheldNumber { get; set; }

    /// <summary>The password of the page. Without one it answers to this machine only.</summary>
    public Secret? Password { get; set; }

    /// <summary>How long to wait before the CRM is tried again: one wait after the other, then the push is a dead letter. Empty for the waits of the package.</summary>
    public List<TimeSpan> RetryAfter { get; } = [];

    /// <summary>How long a request to the CRM may be under way. A mark without a result that is older is of a process that died: nobody knows whether the CRM has the call.</summary>
    public TimeSpan SendingTakesAtMost { get; set; } = TimeSpan.FromMinutes(1);
}
