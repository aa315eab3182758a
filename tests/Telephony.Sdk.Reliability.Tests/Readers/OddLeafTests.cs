using System.Text;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>
/// Takes each documented reply and puts each odd value in the place of each of its leaves, one after the other: nothing else of the reply is lost, and the odd
/// value can be read. What <see cref="Spine"/> lists may end in an exception instead.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public sealed class OddLeafTests
{
    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task An_odd_leaf_takes_nothing_with_it(object one)
    {
        var call = (Call)one;
        using var memory = new MemoryVendor(call.Vendor);
        int cases = 0;
        List<string> wrong = [];
        foreach (byte[] reply in DocumentedReplies.To(call).Where(body => body.AsSpan().StartsWith("{"u8) || body.AsSpan().StartsWith("["u8)))
        {
            (SortedDictionary<string, string>? documented, _) = await ReadAsync(memory, call, reply);
            foreach ((string name, int start, int end) in documented is null ? [] : OddValues.LeavesOf(reply))
            {
                foreach (string odd in OddValues.All)
                {
                    cases++;
                    (SortedDictionary<string, string>? read, TelephonyException? thrown) = await ReadAsync(memory, call, [.. reply[..start], .. Encoding.UTF8.GetBytes(odd), .. reply[end..]]);
                    string? what = read is not null ? Loss(name, odd, documented!, read, Spine.Has(call, name)) : Spine.Has(call, name) ? Unclear(call, odd, thrown!) : $"it threw {thrown!.Message}";
                    if (what is not null)
                    {
                        wrong.Add($"{name} = {(odd.Length > 40 ? odd[..10] + "…" : odd)}: {what}");
                    }
                }
            }
        }

        TestContext.Out.WriteLine($"{cases} cases");
        wrong.Should().BeEmpty();
    }

    private static async Task<(SortedDictionary<string, string>? Fields, TelephonyException? Thrown)> ReadAsync(MemoryVendor memory, Call call, byte[] body)
    {
        try
        {
            object? value = await memory.AnswerAsync(call, new ReplyCase(200, "application/json", Header: null, int.MaxValue, body));
            Values.Use(value);
            return (WireFields.Of(value), null);
        }
        catch (TelephonyException exception)
        {
            return (null, exception);
        }
    }

    /// <summary>What is missing that was documented, or null. An item of a list that is no object has no name, and may be gone; what says yes or no of one row may be all there was of it.</summary>
    internal static string? Loss(string name, string odd, SortedDictionary<string, string> documented, SortedDictionary<string, string> read, bool isSpine)
    {
        string[] lost = [.. documented.Where(field => !read.TryGetValue(field.Key, out string? value) || value != field.Value).Select(field => field.Key).Where(field => !field.Contains("AlteredFields", StringComparison.Ordinal) && !field.EndsWith(".Text", StringComparison.Ordinal))];
        if (name.Length == 0 && lost.Length > 1)
        {
            string[] left = [.. read.Values];
            return documented.Values.Count(value => !left.Contains(value)) <= documented.Count / Math.Max(1, documented.Count(field => field.Key.EndsWith(".Text", StringComparison.Ordinal))) ? null : "other items are lost";
        }

        // What identifies the call that was asked for is another call's, where it is changed.
        if (isSpine && Array.TrueForAll(lost, field => field.StartsWith('[')) && read.Keys.All(field => field.StartsWith("[0]", StringComparison.Ordinal)))
        {
            return null;
        }

        if (lost.Length > 1 && !(isSpine && lost.Select(field => field.Remove(field.IndexOf(']', StringComparison.Ordinal) + 1)).Distinct(StringComparer.Ordinal).Count() == 1))
        {
            return $"{string.Join(", ", lost)} are lost";
        }

        string text = odd.Trim('"');
        bool isKept = OddValues.MayBeNone(odd) || read.Any(field => !(documented.TryGetValue(field.Key, out string? before) && before == field.Value) && (field.Value == odd || field.Value == $"[{odd}]" || Same(field.Value, text)));
        return isKept || lost.Length == 0 ? null : $"it cannot be read, of {string.Join(", ", read.Where(field => !documented.Contains(field)))}";
    }

    /// <summary>As a converter may show it: true as a yes or 1, half a character as none that can be shown.</summary>
    private static bool Same(string value, string odd) =>
        string.Equals(value, odd, StringComparison.OrdinalIgnoreCase) || (odd == "true" && value == "1") || (odd == "\\ud83d" && (value.Contains('\uFFFD', StringComparison.Ordinal) || value.Contains("\\ufffd", StringComparison.Ordinal))) || value.Contains(odd, StringComparison.Ordinal);

    /// <summary>What is wrong with an exception about an unreadable yes or no, or null: only what says no is a promise that nothing was done.</summary>
    private static string? Unclear(Call call, string odd, TelephonyException thrown) =>
        call.IsRead || thrown.MayHaveTakenEffect || OddValues.SaysNo(odd) ? null : $"it promises that nothing was done: {thrown.Message}";
}
