namespace Telephony.Sdk.Testing.Mappings;

/// <summary>A mapping's place in a scenario: the state it needs, and the one it leads to; null means any and unchanged.</summary>
internal sealed record ScenarioStep(string Name, string? Required, string? Next)
{
    public const string Started = "Started";
}
