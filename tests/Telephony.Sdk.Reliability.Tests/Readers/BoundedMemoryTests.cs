using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>
/// A reply of 100 MB that never becomes an answer, made while it is read and then cut off: it ends in one of our exceptions, and takes no more
/// memory than what the SDK says of replies.
/// </summary>
[NonParallelizable]
public sealed class BoundedMemoryTests
{
    private const long Length = 100_000_000;
    private const int Piece = 64 * 1024;
    private const long MiB = 1024 * 1024;

    /// <summary>No reply is read further than this.</summary>
    private const long LongestReply = 64 * MiB;

    /// <summary>A buffer that has doubled up to the longest reply, what it was before counted in, and the little that everything else takes.</summary>
    private const long MostMemory = (2 * LongestReply) + (16 * MiB);

    private static readonly string[] s_shapes = ["text", "number", "nesting", "page", "words", "warnings", "blanks"];

    [Test]
    public async Task A_reply_without_end_takes_bounded_memory([ValueSource(typeof(AllVendors), nameof(AllVendors.All))] object vendor, [ValueSource(nameof(s_shapes))] string shape)
    {
        Call call = ((VendorUnderTest)vendor).Calls[0];
        (byte[] start, byte[] again) = ShapeOf(shape, call);
        var body = new PieceStream(Length, Piece, (position, buffer) => Fill(start, again, position, buffer));
        using var memory = new MemoryVendor((VendorUnderTest)vendor);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await FluentActions.Awaiting(() => memory.AnswerAsync(call, new ReplyCase(200, "application/json", Header: null, int.MaxValue, []), () => new StreamContent(body)))
            .Should().ThrowAsync<TelephonyException>();

        long taken = GC.GetTotalAllocatedBytes(precise: true) - before;
        TestContext.Out.WriteLine($"{call}: {taken / MiB} MiB for {body.BytesRead / MiB} MiB read");
        taken.Should().BeLessThan(MostMemory);
        body.BytesRead.Should().BeLessThan(LongestReply + Piece);
    }

    [Test]
    public async Task A_compressed_reply_that_unpacks_without_end_takes_bounded_memory([ValueSource(typeof(AllVendors), nameof(AllVendors.All))] object vendor)
    {
        Call call = ((VendorUnderTest)vendor).Calls[0];
        byte[] bomb = Pack(ShapeOf("text", call));
        bomb.Length.Should().BeLessThan(400_000);
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.MapAll(StubResponse.Bytes(bomb, "text/plain").WithHeader("Content-Encoding", "gzip"));
        await using ServiceProvider services = ((VendorUnderTest)vendor).Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start));
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await FluentActions.Awaiting(() => call.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();

        long taken = GC.GetTotalAllocatedBytes(precise: true) - before;
        TestContext.Out.WriteLine($"{call}: {taken / MiB} MiB for {bomb.Length} bytes that unpack to {Length}");
        taken.Should().BeLessThan(MostMemory);
    }

    /// <summary>How a reply begins, and what is repeated behind that for ever.</summary>
    private static (byte[] Start, byte[] Again) ShapeOf(string shape, Call call) => shape switch
    {
        "text" => (UpToValue(call, "\""), "x"u8.ToArray()),
        "number" => (UpToValue(call, "1"), "9"u8.ToArray()),
        "nesting" => ([], "["u8.ToArray()),
        "page" => ("<!DOCTYPE html><html><body>"u8.ToArray(), "<p>Log in</p>"u8.ToArray()),
        "words" => ("SUCCESS: "u8.ToArray(), "a|b c "u8.ToArray()),
        "warnings" => ([], Encoding.UTF8.GetBytes("<br />\n<b>Warning</b>:  x in <b>/srv/a.php</b> on line <b>9</b><br />\n")),
        _ => ([], " \r\n"u8.ToArray()),
    };

    /// <summary>A documented reply up to its first value, so that the reader is in the middle of something it wants; an object where there is no JSON.</summary>
    private static byte[] UpToValue(Call call, string value)
    {
        byte[] reply = DocumentedReplies.To(call)[0];
        IReadOnlyList<(int Name, int Start, int End)> places = JsonPlaces.Of(reply);
        return [.. places.Count < 2 ? "{\"message\":"u8 : reply.AsSpan(0, places.Where(place => place.Start > 0).Min(place => place.Start)), .. Encoding.UTF8.GetBytes(value)];
    }

    private static void Fill(byte[] start, byte[] again, long position, Span<byte> buffer)
    {
        int i = 0;
        for (; i < buffer.Length && position + i < start.Length; i++)
        {
            buffer[i] = start[position + i];
        }

        Span<byte> rest = buffer[i..];
        if (again.Length == 1)
        {
            rest.Fill(again[0]);
            return;
        }

        for (int j = 0; j < rest.Length; j++)
        {
            rest[j] = again[(position + i + j - start.Length) % again.Length];
        }
    }

    private static byte[] Pack((byte[] Start, byte[] Again) shape)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            new PieceStream(Length, int.MaxValue, (position, buffer) => Fill(shape.Start, shape.Again, position, buffer)).CopyTo(gzip);
        }

        return packed.ToArray();
    }
}
