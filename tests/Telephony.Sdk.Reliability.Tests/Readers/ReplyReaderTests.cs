using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Whatever a server answers to a declared operation ends in a value that can be used, or in a <see cref="TelephonyException"/>.</summary>
[Category("Cases")]
[Parallelizable(ParallelScope.Children)]
public sealed class ReplyReaderTests
{
    private const int CasesOfAVendor = 3000;
    private const int LongestReplyText = 4096;

    private static byte[] Warning => "<br />\n<b>Warning</b>:  Undefined array key \"x\" in <b>/srv/a.php</b> on line <b>9</b><br />\n"u8.ToArray();

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task Any_reply_ends_in_a_value_or_one_of_our_exceptions(object one)
    {
        var call = (Call)one;
        using var memory = new MemoryVendor(call.Vendor);
        var ends = new Dictionary<string, int>();

        await Cases.CheckAsync(ReplyGenerator.To(call), CasesOfAVendor / call.Vendor.Calls.Count, reply =>
        {
            string end = Read(memory, call, reply);
            ends[end] = ends.GetValueOrDefault(end) + 1;
        });

        TestContext.Out.WriteLine(string.Join(", ", ends.Select(end => $"{end.Value} {end.Key}")));
        ends.Keys.Should().Contain(["values", nameof(TelephonyApiException), nameof(TelephonyProtocolException)], "cases of one end only prove nothing");
    }

    /// <summary>A call that was placed and confirmed stays one, and a refusal a refusal.</summary>
    [TestCaseSource(nameof(CallsToPhp))]
    public async Task Messages_of_PHP_around_a_JSON_reply_change_nothing(object one)
    {
        var call = (Call)one;
        using var memory = new MemoryVendor(call.Vendor);
        foreach (byte[] reply in DocumentedReplies.To(call).Where(body => body.AsSpan().StartsWith("{"u8) || body.AsSpan().StartsWith("["u8)))
        {
            string asDocumented = await EndAsync(memory, call, reply);

            (await EndAsync(memory, call, [.. Warning, .. reply])).Should().Be(asDocumented);
            (await EndAsync(memory, call, [.. reply, .. Warning])).Should().Be(asDocumented);
            (await EndAsync(memory, call, [.. "\uFEFF\uFEFF"u8, .. Warning, .. reply, .. Warning, .. Warning])).Should().Be(asDocumented);
        }
    }

    /// <summary>All but those to the iBizFone IVR, which answers in words and is no PHP.</summary>
    private static IEnumerable<Call> CallsToPhp() => AllVendors.Calls.Where(call => call.Vendor.Document is not IbizfoneIvrDocument);

    private static async Task<string> EndAsync(MemoryVendor memory, Call call, byte[] body)
    {
        try
        {
            return $"{await memory.AnswerAsync(call, new ReplyCase(200, "text/html", Header: null, int.MaxValue, body))}";
        }
        catch (TelephonyException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>What it ends in.</summary>
    private static string Read(MemoryVendor memory, Call call, ReplyCase reply)
    {
        try
        {
            Values.Use(memory.AnswerAsync(call, reply).GetAwaiter().GetResult());
            return reply.Status is >= 200 and < 300 ? "values" : throw new InvalidOperationException("A status that says no was taken for a yes.");
        }
        catch (TelephonyException exception)
        {
            string? text = exception is TelephonyApiException refusal ? refusal.ReplyText : (exception as TelephonyProtocolException)?.ReplyText;
            if (string.IsNullOrEmpty(exception.Message) || text?.Length > LongestReplyText)
            {
                throw new InvalidOperationException("The exception says nothing, or too much.", exception);
            }

            return exception.GetType().Name;
        }
    }
}
