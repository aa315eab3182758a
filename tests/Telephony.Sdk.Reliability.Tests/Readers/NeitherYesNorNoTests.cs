using System.Text;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>A reply with HTTP 200 that says neither yes nor no is not a refusal: whatever the request asks for may have been done.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class NeitherYesNorNoTests
{
    private static readonly string[] s_replies = ["{}", "[]", """{"response":{}}""", """{"response":{"success":null}}""", """{"result":null}""", "null", "0", "{"];

    [TestCaseSource(nameof(Writing))]
    public async Task It_is_unreadable_and_may_have_taken_effect(object one)
    {
        var call = (Call)one;
        using var memory = new MemoryVendor(call.Vendor);
        foreach (string reply in s_replies.Where(reply => call.Vendor.Name != "IbizfoneIvr" || reply[0] is '{' or '['))
        {
            var answer = new ReplyCase(200, "application/json", Header: null, int.MaxValue, Encoding.UTF8.GetBytes(reply));

            TelephonyException thrown = (await FluentActions.Awaiting(() => memory.AnswerAsync(call, answer)).Should().ThrowAsync<TelephonyException>(reply)).Which;

            thrown.Should().BeOfType<TelephonyProtocolException>(reply);
            thrown.MayHaveTakenEffect.Should().BeTrue(reply);
        }
    }

    private static IEnumerable<Call> Writing() => AllVendors.Calls.Where(call => !call.IsRead);
}
