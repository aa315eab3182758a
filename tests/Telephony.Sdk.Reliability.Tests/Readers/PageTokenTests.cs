using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>A page token comes back from wherever a program has kept it: any text ends in pages, or in an exception that says what is wrong.</summary>
[Category("Cases")]
[Parallelizable(ParallelScope.Children)]
public sealed class PageTokenTests
{
    private const int UsualCases = 500;

    private static readonly Gen<string?> s_token = Gen.Frequency(
        (3, Gen.Elements<string?>("0:", ":", "1:x", "999:a/b", "2147483647:", "2147483646:a:b", "2147483648:x", "-1:x", "+1:x", " 1:x", "1e3:x", "\u0661:x", "1", "", "\0:\0", null)),
        (1, ArbMap.Default.GeneratorFor<string?>()),
        (2, ArbMap.Default.GeneratorFor<int>().Select(offset => (string?)FormattableString.Invariant($"{offset}:mark"))));

    [TestCaseSource(nameof(Listings))]
    public async Task Any_token_ends_in_pages_or_in_a_bad_argument(object vendor, object listing)
    {
        using var memory = new MemoryVendor((VendorUnderTest)vendor);
        Call list = ((VendorUnderTest)vendor).Calls.First(call => call.Operation is "Calls.List" or "CallDetailRecords.ListByDate");
        byte[] reply = DocumentedReplies.To(list)[0];
        var read = (Func<IServiceProvider, string?, Task>)listing;

        await Cases.CheckAsync(s_token.ToArbitrary(), UsualCases, token =>
        {
            try
            {
                memory.AnswerAsync(list, new ReplyCase(200, ContentType: null, Header: null, int.MaxValue, reply)).GetAwaiter().GetResult();
                read(memory.Services, token).GetAwaiter().GetResult();
            }
            catch (Exception exception) when (exception is ArgumentException or TelephonyException)
            {
                exception.Message.Should().NotBeEmpty();
            }
        });
    }

    private static IEnumerable<object[]> Listings()
    {
        yield return [AllVendors.Of<SangomaCrmDocument>(), new Func<IServiceProvider, string?, Task>((services, token) =>
            ReadAsync(services.GetRequiredService<ISangomaCrmClient>().Calls.ListAllAsync(SangomaDirection.Both, pageSize: 1), token))];
        yield return [AllVendors.Of<CPaaSDocument>(), new Func<IServiceProvider, string?, Task>((services, token) =>
            ReadAsync(services.GetRequiredService<ICPaaSClient>().CallDetailRecords.ListAllAsync(new DateTime(2023, 7, 1), new DateTime(2023, 7, 2), pageSize: 1), token))];
    }

    private static async Task ReadAsync<T>(PagedSequence<T> sequence, string? token)
    {
        int pages = 0;
        await foreach (Page<T> page in sequence.AsPages(token))
        {
            Values.Use(page.Items);
            if (++pages == 3)
            {
                return;
            }
        }
    }
}
