
namespace Telephony.Sdk.SangomaCrm;

/// <summary>The address and the credentials of a FreePBX with the Sangoma CRM module, and how patient to be with it.</summary>
public sealed class SangomaCrmOptions : TelephonyClientOptions
{
    internal const string DefaultPath = "/admin/api/sangomacrm/rest";

    /// <summary>
    /// The API token of the PBX's page Settings, CRM API Settings ("API Token"). It is sent in the header <c>Token</c>, to the
    /// origin of <see cref="TelephonyClientOptions.BaseAddress"/> only.
    /// </summary>
    public Secret? Token { get; set; }

    /// <summary>The "RestAPI Base URL" of the settings page; a host alone gets the document's path.</summary>
    protected override Uri EffectiveBaseAddress =>
        BaseAddress!.AbsolutePath == "/" ? new Uri(BaseAddress, DefaultPath) : BaseAddress;

    /// <inheritdoc/>
    protected override void Bind(OptionsSection section) => Token = section.Read(nameof(Token), Token);

    /// <inheritdoc/>
    protected override void FindProblems(IList<string> problems) =>
        CheckSecret(problems, nameof(Token), Token, "copy the API Token from the PBX's page Settings, CRM API Settings.");
}
