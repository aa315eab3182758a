using System.Net;
using System.Text;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.ElisionDialer.Tests;

/// <summary>Makes clients of the stub server, and of a dialer that answers what a test says.</summary>
internal static class Dialer
{
    public static ElisionDialerClient At(Uri address, Action<ElisionDialerOptions>? change = null, HttpMessageHandler? primaryHandler = null)
    {
        var options = new ElisionDialerOptions
        {
            BaseAddress = address,
            Source = "test",
            User = StubVendor.Account,
            Password = StubVendor.Token,
        };
        change?.Invoke(options);
        return ElisionDialerClient.Create(options, primaryHandler: primaryHandler);
    }

    public static ElisionDialerClient Answering(string reply, HttpStatusCode status = HttpStatusCode.OK, Action<ElisionDialerOptions>? change = null) =>
        Answering(Encoding.UTF8.GetBytes(reply), status, change);

    public static ElisionDialerClient Answering(byte[] reply, HttpStatusCode status = HttpStatusCode.OK, Action<ElisionDialerOptions>? change = null) =>
        At(new Uri("https://dialer.example.com"), change, new AnsweringHandler(reply, status));

    public static ElisionNewAgent NewAgent(string user = "1000", string password = "test-agent-pass", int level = 1, string fullName = "Testing Person", string userGroup = "AGENTS") =>
        new(user, password, level, fullName, userGroup);

    public static ElisionNewList NewList(string listId = "1101", string name = "Test API list", string campaignId = "TESTCAMP") => new(listId, name, campaignId);

    /// <summary>The lead of the document.</summary>
    public static ElisionLead Lead() => new("1234567893", "1101")
    {
        City = "Ahmedabad",
        Email = "",
        FirstName = "test",
        LastName = "test",
        VendorLeadCode = "1236",
        PostalCode = "91",
    };

    private sealed class AnsweringHandler(byte[] reply, HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(reply), RequestMessage = request });
    }
}
