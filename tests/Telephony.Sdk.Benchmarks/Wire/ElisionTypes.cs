#pragma warning disable MA0048 // the types of one vendor

using Refit;

namespace Telephony.Sdk.Benchmarks;

internal sealed class NewAgent
{
    [AliasAs("source")]
    public string? Source { get; set; }

    [AliasAs("user")]
    public string? User { get; set; }

    [AliasAs("pass")]
    public string? Password { get; set; }

    [AliasAs("agent_user")]
    public string? AgentUser { get; set; }

    [AliasAs("agent_pass")]
    public string? AgentPassword { get; set; }

    [AliasAs("agent_user_level")]
    public int Level { get; set; }

    [AliasAs("agent_full_name")]
    public string? FullName { get; set; }

    [AliasAs("agent_user_group")]
    public string? UserGroup { get; set; }
}

/// <summary>What the dialer's words say that it kept.</summary>
internal sealed record AddedAgent(string User, string Level, string FullName, string UserGroup)
{
    /// <summary><c>SUCCESS: add_user USER HAS BEEN ADDED - api user|user|password|level|full name|group</c></summary>
    public static AddedAgent Parse(string words)
    {
        if (!words.StartsWith("SUCCESS:", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The dialer refused: " + words);
        }

        string[] values = words[(words.IndexOf(" - ", StringComparison.Ordinal) + 3)..].Split('|');
        return values.Length == 6 ? new AddedAgent(values[1], values[3], values[4], values[5]) : throw new InvalidOperationException("The dialer's words cannot be read.");
    }
}
