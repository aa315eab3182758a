using System.Globalization;
using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>Names sets of operations: by what they have in common as far as that goes, the rest one by one.</summary>
internal sealed class CallNames
{
    private static readonly string[] s_rules = ["*never*", "*safe*", "*read*"];

    private readonly IReadOnlyList<(string Name, HashSet<Call> Calls)> _sets;

    public CallNames(IReadOnlyList<FaultOutcome> outcomes)
    {
        HashSet<Call> withBody = [.. outcomes.Where(outcome => outcome.HasBody).Select(outcome => outcome.Call)];
        IReadOnlyList<Call> all = AllVendors.Calls;
        _sets =
        [
            Set("all", all),
            .. s_rules.Select(rule => Set(rule, all.Where(call => call.Rule == rule))),
            .. s_rules.Select(rule => Set(rule + " without a body", all.Where(call => call.Rule == rule && !withBody.Contains(call)))),
            .. s_rules.Select(rule => Set(rule + " with a body", all.Where(call => call.Rule == rule && withBody.Contains(call)))),
            .. AllVendors.All.Select(vendor => Set("all of " + vendor.Name, vendor.Calls)),
            .. s_rules.SelectMany(rule => AllVendors.All.Select(vendor => Set($"{rule} of {vendor.Name}", all.Where(call => call.Vendor == vendor && call.Rule == rule)))),
        ];
    }

    /// <summary>The name of these operations, or of the few that are not among them.</summary>
    public string Of(IReadOnlyCollection<Call> calls)
    {
        string name = NameOf(calls);
        Call[] others = [.. AllVendors.Calls.Except(calls)];
        string allBut = string.Create(CultureInfo.InvariantCulture, $"all ({calls.Count}) but {NameOf(others)}");
        return others.Length is > 0 and < 6 && allBut.Length < name.Length ? allBut : name;
    }

    private string NameOf(IReadOnlyCollection<Call> calls)
    {
        var left = new HashSet<Call>(calls);
        var names = new List<string>();
        foreach ((string name, HashSet<Call> set) in _sets.Where(set => set.Calls.Count > 1))
        {
            if (set.IsSubsetOf(left))
            {
                left.ExceptWith(set);
                names.Add(string.Create(CultureInfo.InvariantCulture, $"{name} ({set.Count})"));
            }
        }

        return string.Join(", ", names.Concat(calls.Where(left.Contains).Select(call => call.ToString())));
    }

    private static (string Name, HashSet<Call> Calls) Set(string name, IEnumerable<Call> calls) => (name, [.. calls]);
}
