using System.Text;
using System.Text.Json;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Replies;

/// <summary>Refit loads a reply into a buffer before it asks for it to be read; ours leaves it nothing to load.</summary>
public sealed class StreamingTests
{
    private const int Length = 2 * 1024 * 1024;

    [Test]
    public async Task A_list_of_2_MB_is_read_from_one_buffer_that_is_given_back()
    {
        byte[] json = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Repeat("""{"id":"1","x":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]}""", Length / 100)) + "]");
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage { Content = new StreamContent(new BoundedStream(json.Length, piece: int.MaxValue, json)) }));

        long ours = await MeasureAsync(async () => await client.Endpoints.ListAsync(status: null));
        long least = await MeasureAsync(async () => await JsonSerializer.DeserializeAsync(new BoundedStream(json.Length, piece: int.MaxValue, json), TestJsonContext.Default.ListTestCall));

        ours.Should().BeLessThan(least + (64 * 1024), "the calls themselves, and never the reply besides");
    }

    private static async Task<long> MeasureAsync(Func<Task<List<TestCall>?>> read)
    {
        (await read()).Should().HaveCount(Length / 100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        await read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
