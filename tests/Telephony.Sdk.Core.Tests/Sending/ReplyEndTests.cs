using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Sending;

/// <summary>What is let go of when a call or a client ends: a connection carries nothing else as long as a reply is kept.</summary>
public sealed class ReplyEndTests
{
    [TestCase(HttpStatusCode.OK, "{\"id\":\"1\"}")]
    [TestCase(HttpStatusCode.OK, "[")]
    [TestCase(HttpStatusCode.BadRequest, "{\"error\":\"no\"}")]
    [TestCase(HttpStatusCode.Found, "")]
    public async Task A_reply_ends_with_its_call(HttpStatusCode status, string body)
    {
        using var content = new WatchedContent(body);
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage(status) { Content = content }));

        try
        {
            await client.Endpoints.GetAsync("1");
        }
        catch (TelephonyException)
        {
            body.Should().NotContain("id");
        }

        content.IsDisposed.Should().BeTrue();
    }

    [Test]
    public async Task A_file_ends_with_its_download()
    {
        using var content = new WatchedContent("RIFF\0\0\0\0WAVEdata\b\0\0\012345678");
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage { Content = content }));
        Download download = await client.OpenAsync("1");

        content.IsDisposed.Should().BeFalse();
        download.Dispose();

        content.IsDisposed.Should().BeTrue();
    }

    [Test]
    public void The_connections_for_files_end_with_the_others()
    {
        var others = new WatchedHandler();
        var downloads = new WatchedHandler();

        new DownloadHandler(others, downloads).Dispose();

        (others.IsDisposed, downloads.IsDisposed).Should().Be((true, true));
    }

    private sealed class WatchedContent(string body) : StringContent(body)
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class WatchedHandler : HttpMessageHandler
    {
        public bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
