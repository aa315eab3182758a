namespace Telephony.Sdk.Testing;

/// <summary>How a <see cref="StubServer"/> starts.</summary>
public sealed class StubServerOptions
{
    /// <summary>The vendors to stand for.</summary>
    /// <value>Default none.</value>
    public IList<StubVendor> Vendors { get; } = [];

    /// <summary>Your own mapping files: files, folders of files, or folders as WireMock's <c>--root-dir</c>. Later ones win over earlier ones, all win over the vendors' at equal priority.</summary>
    /// <value>Default none.</value>
    public IList<string> Mappings { get; } = [];

    /// <summary>
    /// The path that <see cref="StubServer.BaseAddress"/> ends with and that relative paths are resolved against.
    /// </summary>
    /// <value>Default <see langword="null"/>: that of the vendor, if there is exactly one; else none.</value>
    public string? BasePath { get; set; }

    /// <summary>
    /// Whether a query parameter that a mapping by <c>urlPath</c>, <c>urlPathPattern</c> or <c>urlPathTemplate</c> does not mention
    /// makes the request a stranger. WireMock ignores such parameters; a contract test should not.
    /// </summary>
    /// <value>Default <see langword="true"/>.</value>
    public bool Strict { get; set; } = true;

    /// <summary>Whether to serve https, with a self-signed certificate made in memory, instead of http.</summary>
    /// <value>Default <see langword="false"/>.</value>
    public bool UseHttps { get; set; }
}
