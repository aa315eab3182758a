using System.Collections.Concurrent;
using System.Text.Json;
using Telephony.Sdk.Testing.Diagnostics;
using Telephony.Sdk.Testing.Hosting;
using Telephony.Sdk.Testing.Shapes;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.Server;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>The mapping files of vendors, which are resources of this assembly, on one server.</summary>
internal sealed class DocumentedMappings
{
    /// <summary>The priority of a documented request; larger numbers are for what catches the rest of an address.</summary>
    public const int LastOfItsOwn = 5;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<StubMapping>> _byVendor = new(StringComparer.Ordinal);

    private readonly Dictionary<Guid, (StubVendor Vendor, StubMapping Mapping)> _byGuid;
    private readonly IReadOnlyList<StubVendor> _vendors;
    private StubStore? _store;

    public DocumentedMappings(IEnumerable<StubVendor> vendors)
    {
        _vendors = [.. vendors.Distinct()];
        _byGuid = _vendors.SelectMany(vendor => Of(vendor).Select(mapping => (vendor, mapping))).ToDictionary(_ => Guid.NewGuid());
    }

    public static IReadOnlyList<StubMapping> Of(StubVendor vendor) => _byVendor.GetOrAdd(vendor.Name, Load);

    public StubMapping? Find(Guid guid) => _byGuid.TryGetValue(guid, out (StubVendor, StubMapping Mapping) entry) ? entry.Mapping : null;

    /// <summary>
    /// How far a mapping is from a request's operation, whatever else is wrong with it: 0 for what says what it may be, and for a mapping of the
    /// user's own, 1 for an example of the same operation, 2 for other operations.
    /// </summary>
    public int DistanceOf(Guid guid, StubRequest request) => !_byGuid.TryGetValue(guid, out (StubVendor Vendor, StubMapping Mapping) entry) ? 0
        : !VendorShapes.Of(entry.Vendor).Any(shape => shape.Operation == entry.Mapping.Metadata["operation"] && shape.IsFor(request)) ? 2
        : entry.Mapping.Priority == VendorShapes.Priority ? 0
        : 1;

    /// <param name="server">Where they are added.</param>
    /// <param name="store">What the shapes remember; null for the documents' examples only.</param>
    public void AddTo(WireMockServer server, StubStore? store)
    {
        foreach ((Guid guid, (_, StubMapping mapping)) in _byGuid)
        {
            server.WithMapping(mapping.JsonWith(guid));
        }

        foreach (IMapping mapping in server.Mappings)
        {
            if (_byGuid[mapping.Guid].Mapping.Strict is { } strict)
            {
                ((Request)mapping.RequestMatcher).Add(strict);
            }
        }

        _store = store;
        if (store is null)
        {
            return;
        }

        foreach (StubVendor vendor in _vendors)
        {
            foreach ((Guid guid, StubMapping mapping) in VendorShapes.AddTo(server, vendor, store))
            {
                _byGuid[guid] = (vendor, mapping);
            }
        }
    }

    /// <summary>What a document's own example has done is remembered as well; where it cannot be, as something is there already or no more, the reply is the shape's.</summary>
    public StubReply Remember(StubRequest request, StubReply reply)
    {
        if (_store is null || request.Mapping is not { Priority: LastOfItsOwn } example
            || _vendors.SelectMany(VendorShapes.Of).FirstOrDefault(shape => shape.Operation == example.Metadata["operation"] && shape.IsFor(request)) is not { } shape
            || shape.Follow(request, reply, _store) is not { } refusal)
        {
            return reply;
        }

        (_, (_, request.Mapping)) = _byGuid.First(entry => entry.Value.Mapping.Priority == VendorShapes.Priority && entry.Value.Mapping.Name == shape.Name);
        request.MappingName = shape.Name;
        return refusal;
    }

    /// <summary>
    /// A 404 in the vendor's own words, so that the exception of its client says what is wrong: of the vendor whose operation it is, also where the server does
    /// not stand for it, or that of the nearest mapping.
    /// </summary>
    public StubReply Refusal(StubRequest request, Explanation mismatch)
    {
        StubVendor? vendor = StubVendor.All.FirstOrDefault(vendor => VendorShapes.Of(vendor).Any(shape => shape.IsFor(request))) ?? VendorOf(mismatch);
        (string type, string body) = vendor?.Refuse(mismatch.Summary) ?? ("text/plain; charset=utf-8", mismatch.Text);
        return StubReply.Text(404, body, type);
    }

    private StubVendor? VendorOf(Explanation mismatch) =>
        mismatch.Nearest is { } guid && _byGuid.TryGetValue(guid, out (StubVendor Vendor, StubMapping) entry) ? entry.Vendor : _vendors is [{ } first, ..] ? first : null;

    private static IReadOnlyList<StubMapping> Load(string vendor)
    {
        return
        [
            .. StubFiles.In($"{vendor}/mappings/").Select(path => new StubMapping(path, JsonDocument.Parse(StubFiles.Read(path)).RootElement)),
        ];
    }
}
