using Telephony.Sdk.Reliability.Tests.Readers;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>A handler of the program's own that puts the whole request into what it throws.</summary>
public sealed class HandlerTests
{
    private static readonly Func<string, Exception>[] s_failures =
    [
        request => new HttpRequestException(request),
        request => new HttpRequestException("outer", new IOException(request)),
        request => new HttpRequestException("data") { Data = { ["request"] = request } },
        request => new IOException("link") { HelpLink = request },
        request => new AggregateException(new TimeoutException("inner") { Data = { ["request"] = request } }),
        request => new UriFormatException(request),
        request => new TimeoutException(request),
        request => new InvalidOperationException(request),
    ];

    [Test]
    public async Task Nothing_of_it_comes_out([ValueSource(typeof(AllVendors), nameof(AllVendors.All))] object one, [Range(0, 7)] int failure)
    {
        var vendor = (VendorUnderTest)one;
        string[] secrets = [.. vendor.Credentials.Where(credential => credential.Key is not ("Account" or "CustomerId" or "User")).Select(credential => credential.Value)];
        string sent = string.Empty;
        using var memory = new MemoryVendor(vendor, request =>
        {
            sent = $"{request.RequestUri} {string.Join(' ', request.Headers.SelectMany(header => header.Value))}";
            return s_failures[failure](sent);
        });

        foreach (Call call in vendor.Calls)
        {
            TelephonyTransportException error = (await FluentActions.Awaiting(() => call.SendAsync(memory.Services, CancellationToken.None)).Should().ThrowAsync<TelephonyTransportException>()).Which;

            error.MayHaveTakenEffect.Should().Be(!call.IsRead);
            Texts(error).Should().NotContain(text => secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)));
        }

        vendor.Credentials.Should().Contain(credential => sent.Contains(credential.Value, StringComparison.Ordinal) || sent.Contains("Basic ", StringComparison.Ordinal), "the handler saw them");
    }

    private static IEnumerable<string> Texts(Exception error)
    {
        for (Exception? inner = error; inner is not null; inner = inner.InnerException)
        {
            yield return inner + inner.HelpLink + string.Concat(inner.Data.Values.Cast<object?>());
        }
    }
}
