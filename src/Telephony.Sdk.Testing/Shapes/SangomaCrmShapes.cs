namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Sangoma CRM (FreePBX): the calls of the document's examples by time, users, and webhooks that are remembered.</summary>
internal static class SangomaCrmShapes
{
    private const string Root = "/admin/api/sangomacrm/rest";

    /// <summary>The document has three words, and the client sends others as well; a number would be an id.</summary>
    public static Rule Direction => Rules.Pattern(@"^[A-Za-z_-]+\z", "both, inbound or outbound");

    public static IReadOnlyList<Shape> All { get; } = [.. SangomaCallShapes.All, .. SangomaUserShapes.All, .. SangomaWebhookShapes.All];

    /// <summary>How the PBX says no, with status 200.</summary>
    public static string No(string words) => $$"""{"status":false,"message":"{{words}}"}""";

    /// <param name="operation">As the package declares it.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="heading">What the document's heading says behind the root.</param>
    /// <param name="path">The path behind the root.</param>
    public static Shape For(string operation, string method, string heading, string path) =>
        new Shape(operation, $"{method} {Root}/{heading}", method, $"{Root}/{path}").Header("Token", StubVendor.Token);
}
