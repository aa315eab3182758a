using FsCheck;
using FsCheck.Fluent;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Replies to an operation: documented ones, spoilt in a way or two, or in up to eight; now and then any bytes.</summary>
internal static class ReplyGenerator
{
    private static readonly int[] s_pieces = [1, 7, 100, 4096, int.MaxValue, int.MaxValue, int.MaxValue];

    private static readonly Gen<int> s_number = Gen.Choose(0, int.MaxValue - 1);

    private static readonly Gen<int> s_status = Gen.Frequency((6, Gen.Constant(200)), (4, Gen.Elements(200, 201, 204, 302, 400, 401, 403, 404, 429, 500, 503)));

    private static readonly Gen<Func<byte[], byte[]>> s_mutation = Gen.Frequency(
        (300, Of(Mutation.OfJson)),
        (100, Of(Mutation.OfBytes)),
        (4, Of(Mutation.OfEncoding)),
        (1, Of(Mutation.Costly)));

    public static Arbitrary<ReplyCase> To(Call call)
    {
        Gen<byte[]> any = ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => bytes ?? []);
        Gen<byte[]> beginning = Gen.Frequency((8, Gen.Elements(DocumentedReplies.To(call))), (2, Gen.Elements(DocumentedReplies.All)), (1, any));
        Gen<byte[]> body =
            from start in beginning
            from count in Gen.Frequency((4, Gen.Choose(1, 2)), (1, Gen.Choose(0, 8)))
            from mutations in s_mutation.ArrayOf(count)
            select mutations.Aggregate(start, (reply, mutate) => mutate(reply));
        Gen<ReplyCase> reply =
            from bytes in body
            from status in s_status
            from type in Gen.Elements(HostileTexts.ContentTypes)
            from header in Gen.Elements(HostileTexts.Headers)
            from piece in Gen.Elements(s_pieces)
            select new ReplyCase(status, type, header, bytes.Length > 100_000 ? int.MaxValue : piece, bytes);
        return Arb.From(reply, it => it.Shrink());
    }

    private static Gen<Func<byte[], byte[]>> Of(Func<byte[], int, int, byte[]>[] mutations) =>
        from mutate in Gen.Elements(mutations)
        from a in s_number
        from b in s_number
        select new Func<byte[], byte[]>(reply => mutate(reply, a, b));
}
