using System.Collections.Immutable;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Finds interfaces that would share a name in the factory of clients, and endpoints that would in the catalogue.</summary>
internal static class DuplicateFinder
{
    public static IEnumerable<Problem> Find(ImmutableArray<InterfaceReading> readings)
    {
        Dictionary<string, InterfaceModel> owners = new(StringComparer.Ordinal);
        Dictionary<string, InterfaceModel> clients = new(StringComparer.Ordinal);
        foreach (InterfaceReading reading in readings.Where(r => r.Model is not null))
        {
            string client = reading.Model!.Client.Name;
            if (clients.TryGetValue(client, out InterfaceModel? first))
            {
                EquatableArray<string> arguments = new([client, $"EndpointClients has a method of that name for {first.Namespace}.{first.Interface}; rename one of the interfaces"]);
                yield return new Problem(Rules.Duplicate, reading.Place, arguments);
                continue;
            }

            clients.Add(client, reading.Model);
            foreach (CatalogueEntry entry in reading.Model.Entries)
            {
                if (!owners.TryGetValue(entry.Field, out InterfaceModel? owner))
                {
                    owners.Add(entry.Field, reading.Model);
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
