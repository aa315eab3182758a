using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Writing;

/// <summary>Names for the locals of a method that none of its parameters has.</summary>
internal sealed class LocalNames(MethodModel method)
{
    private readonly HashSet<string> _taken = new(method.Parameters.Select(p => p.Name), StringComparer.Ordinal);

    public string Pick(string name)
    {
        string candidate = name;
        for (int number = 2; !_taken.Add(candidate); number++)
        {
            candidate = name + number;
        }

        return candidate;
    }
}
