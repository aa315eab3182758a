using System.Collections.Immutable;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Finds interfaces whose endpoints would share a name in the catalogue.</summary>
internal static class DuplicateFinder
{
    public static IEnumerable<Problem> Find(ImmutableArray<InterfaceReading> readings)
    {
        Dictionary<string, InterfaceModel> owners = new(StringComparer.Ordinal);
        foreach (InterfaceReading reading in readings)
        {
            foreach (CatalogueEntry entry in reading.Model?.Entries ?? [])
            {
                if (!owners.TryGetValue(entry.Field, out InterfaceModel? owner))
                {
                    owners.Add(entry.Field, reading.Model!);
                }
                else if (!ReferenceEquals(owner, reading.Model))
                {
                    EquatableArray<string> arguments = new([entry.Field, $"{owner.Interface} has an endpoint of that name in the catalogue; rename one"]);
                    yield return new Problem(Rules.Duplicate, reading.Place, arguments);
                }
            }
        }
    }
}
