namespace Telephony.Sdk.Testing.Mappings;

/// <summary>The mappings in the order they are asked, and the states of their scenarios.</summary>
internal sealed class MappingStore(bool strict)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private StubMapping[] _ordered = [];

    public bool Strict { get; } = strict;

    public IReadOnlyList<StubMapping> All
    {
        get
        {
            lock (_lock)
            {
                return _ordered;
            }
        }
    }

    public void Add(StubMapping mapping)
    {
        lock (_lock)
        {
            int index = Array.FindIndex(_ordered, other => other.Priority >= mapping.Priority);
            int at = index < 0 ? _ordered.Length : index;
            _ordered = [.. _ordered[..at], mapping, .. _ordered[at..]];
        }
    }

    public bool Remove(StubMapping mapping)
    {
        lock (_lock)
        {
            int before = _ordered.Length;
            _ordered = [.. _ordered.Where(other => other != mapping)];
            return _ordered.Length < before;
        }
    }

    public void ResetScenarios()
    {
        lock (_lock)
        {
            _states.Clear();
        }
    }

    /// <summary>The mapping that answers, its scenario moved on; null when none does.</summary>
    public StubMapping? Match(StubRequest request)
    {
        lock (_lock)
        {
            StubMapping? mapping = Array.Find(_ordered, candidate => IsInState(candidate.Scenario) && candidate.Request.Matches(request, Strict));
            if (mapping?.Scenario is { Next: { } next } scenario)
            {
                _states[scenario.Name] = next;
            }

            return mapping;
        }
    }

    private bool IsInState(ScenarioStep? scenario) =>
        scenario?.Required is not { } required
        || string.Equals(required, _states.GetValueOrDefault(scenario.Name, ScenarioStep.Started), StringComparison.Ordinal);
}
