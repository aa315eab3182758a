namespace Telephony.Sdk.Testing;

/// <summary>A set of mappings that stands for one vendor: a built-in one, or your own with <see cref="FromFolder"/>.</summary>
public sealed class StubVendor
{
    private StubVendor(string name, string basePath, string? folder)
    {
        Name = name;
        BasePath = basePath;
        Folder = folder;
    }

    /// <summary>The Sangoma CRM REST API of FreePBX. Its header <c>Token</c> is <see cref="Token"/>.</summary>
    public static StubVendor SangomaCrm { get; } = new("sangoma-crm", "/admin/api/sangomacrm/rest", folder: null);

    /// <summary>The telephony API of SangamCRM. Its header <c>Authorization</c> is <see cref="Token"/>, bare or as <c>Bearer</c>.</summary>
    public static StubVendor SangamCrm { get; } = new("sangam-crm", "", folder: null);

    /// <summary>Exotel's click-to-call. Basic authentication with the key <see cref="Account"/> and the token <see cref="Token"/>.</summary>
    public static StubVendor Exotel { get; } = new("exotel", "", folder: null);

    /// <summary>The iBizFone IVR. Its query holds <c>apikey</c>, which is <see cref="Token"/>, and <c>custid</c>, which is <see cref="Account"/>.</summary>
    public static StubVendor IbizfoneIvr { get; } = new("ibizfone-ivr", "", folder: null);

    /// <summary>The CPaaS API. Its header <c>account</c> is <see cref="Account"/>, its header <c>auth</c> is <see cref="Token"/>.</summary>
    public static StubVendor CPaaS { get; } = new("cpaas", "", folder: null);

    /// <summary>The Elision dialer. <c>source</c> is <c>test</c>, <c>user</c> is <see cref="Account"/>, <c>pass</c> is <see cref="Token"/>.</summary>
    public static StubVendor ElisionDialer { get; } = new("elision-dialer", "", folder: null);

    /// <summary>Every built-in vendor.</summary>
    public static IReadOnlyList<StubVendor> All { get; } = [SangamCrm, Exotel, SangomaCrm, IbizfoneIvr, CPaaS, ElisionDialer];

    /// <summary>The account, customer or user that the built-in mappings accept beside <see cref="Token"/>, where a vendor has one.</summary>
    /// <value><c>test-account</c></value>
    public static string Account => "test-account";

    /// <summary>The credential that the built-in mappings accept; any other is refused as the vendor refuses it.</summary>
    /// <value><c>test-token</c></value>
    public static string Token => "test-token";

    /// <summary>The name, e.g. <c>sangoma-crm</c>; for a built-in vendor also the name of its folder of mappings.</summary>
    public string Name { get; }

    /// <summary>The path that every address of this vendor begins with, without a trailing slash.</summary>
    public string BasePath { get; }

    /// <summary>The folder that the mappings are read from.</summary>
    /// <value><see langword="null"/> for a built-in vendor, whose mappings are in this assembly.</value>
    public string? Folder { get; }

    /// <summary>A vendor of your own.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="basePath">The path that its addresses begin with, e.g. <c>/api/v1</c>; <c>/</c> for none.</param>
    /// <param name="folder">The folder with its mappings, as WireMock's <c>--root-dir</c>: <c>mappings/*.json</c> and <c>__files/</c>.</param>
    /// <exception cref="ArgumentException">A value is empty, or <paramref name="basePath"/> does not begin with a slash.</exception>
    public static StubVendor FromFolder(string name, string basePath, string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new StubVendor(name, StubPath.CheckedBase(basePath), folder);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
