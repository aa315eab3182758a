using System.Text.Json;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing;

/// <summary>A vendor whose documented endpoints <see cref="TelephonyStubs"/> serve.</summary>
public sealed class StubVendor
{
    private readonly string _refusal;

    private StubVendor(string name, string basePath, string refusal, params (string Key, string Value)[] credentials)
    {
        Name = name;
        BasePath = basePath;
        _refusal = refusal;
        Credentials = credentials;
    }

    /// <summary>The Sangoma CRM REST API of FreePBX. Its header <c>Token</c> is <see cref="Token"/>.</summary>
    public static StubVendor SangomaCrm { get; } = new(
        "sangoma-crm", "/admin/api/sangomacrm/rest", """{"status":false,"message":$}""", ("Token", Token));

    /// <summary>The telephony API of SangamCRM. Its header <c>Authorization</c> is <see cref="Token"/>, bare or as <c>Bearer</c>.</summary>
    public static StubVendor SangamCrm { get; } = new(
        "sangam-crm", "", """{"status":404,"message":$}""", ("IvrName", "test-ivr"), ("Token", Token));

    /// <summary>Exotel's click-to-call. Basic authentication with the key <see cref="Account"/> and the token <see cref="Token"/>.</summary>
    public static StubVendor Exotel { get; } = new(
        "exotel", "", """{"RestException":{"Status":404,"Message":$}}""", ("AccountSid", "test-sid"), ("ApiKey", Account), ("ApiToken", Token));

    /// <summary>The iBizFone IVR. Its query holds <c>apikey</c>, which is <see cref="Token"/>, and <c>custid</c>, which is <see cref="Account"/>.</summary>
    public static StubVendor IbizfoneIvr { get; } = new(
        "ibizfone-ivr", "", "$", ("ApiKey", Token), ("CustomerId", Account));

    /// <summary>The CPaaS API. Its header <c>account</c> is <see cref="Account"/>, its header <c>auth</c> is <see cref="Token"/>.</summary>
    public static StubVendor CPaaS { get; } = new(
        "cpaas", "", """{"response":{"message":$,"success":"false"}}""", ("Account", Account), ("Auth", Token));

    /// <summary>The Elision dialer. <c>source</c> is <c>test</c>, <c>user</c> is <see cref="Account"/>, <c>pass</c> is <see cref="Token"/>.</summary>
    public static StubVendor ElisionDialer { get; } = new(
        "elision-dialer", "", "ERROR: $", ("Source", "test"), ("User", Account), ("Password", Token));

    /// <summary>Every vendor.</summary>
    public static IReadOnlyList<StubVendor> All { get; } = [SangamCrm, Exotel, SangomaCrm, IbizfoneIvr, CPaaS, ElisionDialer];

    /// <summary>The account, customer or user that is accepted beside <see cref="Token"/>, where a vendor has one.</summary>
    /// <value><c>test-account</c></value>
    public static string Account => "test-account";

    /// <summary>The credential that is accepted; any other is refused as the vendor refuses it.</summary>
    /// <value><c>test-token</c></value>
    public static string Token => "test-token";

    /// <summary>The name, e.g. <c>sangoma-crm</c>; also the name of its folder of mappings.</summary>
    public string Name { get; }

    /// <summary>The path that every address of this vendor begins with, without a trailing slash.</summary>
    public string BasePath { get; }

    /// <summary>Its documented requests and replies, as <see cref="TelephonyStubs"/> serve them.</summary>
    public IReadOnlyList<StubMapping> Mappings => DocumentedMappings.Of(this);

    /// <summary>The settings of its client that the stub server accepts.</summary>
    internal IReadOnlyList<(string Key, string Value)> Credentials { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>A refusal in its own form: the words as a JSON string, or as one line of text.</summary>
    internal (string ContentType, string Body) Refuse(string words) => _refusal.StartsWith('{')
        ? ("application/json", _refusal.Replace("$", JsonSerializer.Serialize(words), StringComparison.Ordinal))
        : ("text/plain; charset=utf-8", _refusal.Replace("$", words.ReplaceLineEndings(" "), StringComparison.Ordinal));
}
