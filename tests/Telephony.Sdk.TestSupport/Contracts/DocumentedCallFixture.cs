using System.Globalization;
using System.Text;
using FluentAssertions;
using NUnit.Framework;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>Every call of a vendor's table: its request is on the wire to the letter, whatever the culture, and its reply is read.</summary>
/// <typeparam name="TDocument">The table.</typeparam>
public abstract class DocumentedCallFixture<TDocument> : ContractFixture<TDocument>
    where TDocument : VendorDocument, new()
{
    protected static IReadOnlyList<DocumentedCall> Calls => Document.Calls;

    [Test]
    public async Task A_call_sends_what_the_document_shows_and_reads_what_it_answers(
        [ValueSource(nameof(Calls))] DocumentedCall call, [Values("", "tr-TR", "hi-IN", "th-TH", "ar-SA")] string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        int before = Stubs.Journal.Count();

        object? result = await call.SendAsync(Services, CancellationToken.None);

        call.Tell(result).Should().Be(call.Reply);
        ShouldHaveSent(call, [.. Stubs.Journal.Requests.Skip(before)]);
    }

    private static void ShouldHaveSent(DocumentedCall call, IReadOnlyList<StubRequest> requests)
    {
        if (call.Request is null)
        {
            requests.Should().BeEmpty();
            return;
        }

        StubRequest request = requests.Should().ContainSingle().Which;
        $"{request.Method} {request.Target}".Should().Be(call.Request.Line);
        request.Text.Should().Be(call.Request.Body);
        request.Body.ToArray().Should().Equal(Encoding.UTF8.GetBytes(call.Request.Body));
        request.Mapping!.Metadata["operation"].Should().Be(call.Operation);
        request.Mapping.Metadata["section"].Should().Be(call.Section);
    }
}
