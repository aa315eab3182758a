namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>A body has the Content-Type that its document names; that it has not is told as such, and not as a body that cannot be read.</summary>
public sealed class MediaTypeTests : AllVendorsFixture
{
    private static IEnumerable<BodyRequest> Requests => BodyRequest.All;

    [Test]
    public async Task Its_case_and_its_parameters_are_open(
        [ValueSource(nameof(Requests))] object of, [Values("{0}", "{0}; charset=utf-8", "{0} ;charset=\"UTF-8\"", "upper")] string form)
    {
        var sent = (BodyRequest)of;
        string mediaType = form == "upper" ? sent.MediaType.ToUpperInvariant() : form.Replace("{0}", sent.MediaType, StringComparison.Ordinal);

        (await MismatchAsync(sent.WithMediaType(mediaType))).Should().BeNull();
    }

    [Test]
    public async Task Another_one_is_what_is_wrong([ValueSource(nameof(Requests))] object of, [Values("text/plain", "application/json-patch+json", "multipart/form-data", null)] string? mediaType)
    {
        var sent = (BodyRequest)of;

        (await MismatchAsync(sent.WithMediaType(mediaType))).Should().EndWith($"""
            The nearest mapping is "{sent.Operation} with any values". The difference:
              header 'Content-Type'
                expected: {sent.MediaType}
                got:      {mediaType ?? "nothing"}

            To answer it, say so in the test: stubs.Server.Given(…).RespondWith(…).

            """.ReplaceLineEndings("\n"));
    }
}
