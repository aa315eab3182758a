using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Diagnostics;

/// <summary>Gathers the errors of one interface.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    public int Count => _problems.Count;

    public void Add(DiagnosticDescriptor rule, Location? place, params string[] arguments)
        => _problems.Add(new Problem(rule, LocationInfo.From(place), new EquatableArray<string>(arguments)));

    public EquatableArray<Problem> ToArray() => new(_problems);
}
