using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>The bodies that the documented mappings answer with, so that nothing of a document is written down again.</summary>
internal static class DocumentedReplies
{
    private static readonly Dictionary<string, List<(string Operation, byte[] Body)>> s_byVendor = StubVendor.All.ToDictionary(vendor => vendor.Name, vendor => Read(vendor).ToList());

    /// <summary>Those of all vendors.</summary>
    public static byte[][] All { get; } = [.. s_byVendor.Values.SelectMany(replies => replies).Select(reply => reply.Body)];

    /// <summary>Those to one operation.</summary>
    public static byte[][] To(Call call) => [.. s_byVendor[call.Vendor.Stub.Name].Where(reply => reply.Operation == call.Operation).Select(reply => reply.Body)];

    private static IEnumerable<(string Operation, byte[] Body)> Read(StubVendor vendor) =>
        vendor.Mappings.Select(mapping => (mapping.Metadata["operation"], DocumentedReply.Of(mapping).Body.ToArray()));
}
