using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Names the endpoints of one interface in telemetry and in the catalogue.</summary>
internal sealed class EndpointNames
{
    private readonly string _resource;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared;

    public EndpointNames(string className, IEnumerable<IMethodSymbol> methods)
    {
        _resource = NameText.Without(className, "Endpoints");
        _declared = new HashSet<string>(methods.Select(m => NameText.Without(m.Name, "Async")), StringComparer.Ordinal);
    }

    /// <summary>
    /// The operation, <c>Calls.Get</c>, which overloads share, and the catalogue's field, <c>CallsGet</c>, which
    /// gets a number from the second overload on.
    /// </summary>
    public (string Operation, string Field) Of(IMethodSymbol method)
    {
        string name = NameText.Without(method.Name, "Async");
        string unique = name;
        for (int number = 2; !_taken.Add(unique); number++)
        {
            unique = name + number;
            if (_declared.Contains(unique))
            {
                unique = name;
            }
        }

        return (_resource + "." + name, _resource + unique);
    }
}
