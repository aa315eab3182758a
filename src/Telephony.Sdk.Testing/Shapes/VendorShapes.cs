using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Types;
using WireMock.Util;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>The shapes of the vendors' operations, on one server.</summary>
internal static class VendorShapes
{
    /// <summary>After the documents' examples (5), before what is "not there" (7) and refused credentials (10).</summary>
    public const int Priority = 6;

    /// <summary>Before the documents' examples, for what these cannot know.</summary>
    private const int SupersedingPriority = 4;

    /// <summary>Those of a vendor.</summary>
    public static IReadOnlyList<Shape> Of(StubVendor vendor) => vendor.Name switch
    {
        "exotel" => ExotelShapes.All,
        "cpaas" => CPaaSShapes.All,
        "elision-dialer" => ElisionShapes.All,
        "ibizfone-ivr" => IbizfoneShapes.All,
        "sangam-crm" => SangamCrmShapes.All,
        "sangoma-crm" => SangomaCrmShapes.All,
        _ => [],
    };

    public static IEnumerable<(Guid Guid, StubMapping Mapping)> AddTo(WireMockServer server, StubVendor vendor, StubStore store)
    {
        foreach (Shape shape in Of(vendor))
        {
            yield return (AddTo(server, shape, store, Priority), StubMapping.Of(vendor, shape, Priority));
            if (shape.Supersedes is { } knowsMore)
            {
                yield return (AddTo(server, shape, store, SupersedingPriority, knowsMore), StubMapping.Of(vendor, shape, SupersedingPriority));
            }
        }
    }

    private static Guid AddTo(WireMockServer server, Shape shape, StubStore store, int priority, Func<ShapeRequest, bool>? when = null)
    {
        Guid guid = Guid.NewGuid();
        server.Given(Request.Create().Add(new ShapeMatcher(shape, store, when)))
            .WithGuid(guid).WithTitle(shape.Name).AtPriority(priority)
            .RespondWith(Response.Create().WithCallback(_ => Answer(shape, store)));
        return guid;
    }

    private static ResponseMessage Answer(Shape shape, StubStore store)
    {
        Hosting.StubReply reply = shape.Reply(shape.Read(StubRequest.Current!, store).Request!);
        return new ResponseMessage
        {
            StatusCode = reply.Status,
            Headers = reply.Headers.GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(header => header.Key, header => new WireMockList<string>(header.Select(one => one.Value).ToArray()), StringComparer.OrdinalIgnoreCase),
            BodyData = new BodyData { BodyAsBytes = reply.Body.ToArray(), DetectedBodyType = BodyType.Bytes },
        };
    }
}
