
namespace Telephony.Sdk.CPaaS;

/// <summary>The address and the credentials of a CPaaS server, and how patient to be with it.</summary>
/// <remarks><see cref="TelephonyClientOptions.BaseAddress"/> is the server without <c>/api</c>, such as <c>https://cpaas.example.com</c>.</remarks>
public sealed class CPaaSOptions : TelephonyClientOptions
{
    /// <summary>The account id of the API user, such as <c>account_1</c>. It is sent in the header <c>account</c>.</summary>
    public string? Account { get; set; }

    /// <summary>The account auth of the API user. It is sent in the header <c>auth</c>, to the origin of <see cref="TelephonyClientOptions.BaseAddress"/> only.</summary>
    public Secret? Auth { get; set; }

    /// <inheritdoc/>
    protected override void Bind(OptionsSection section)
    {
        Account = section.Read(nameof(Account), Account);
        Auth = section.Read(nameof(Auth), Auth);
    }

    /// <inheritdoc/>
    protected override void FindProblems(IList<string> problems)
    {
        if (BaseAddress is { IsAbsoluteUri: true } address && address.AbsolutePath.TrimEnd('/').EndsWith("/api", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("BaseAddress must not end in /api, which is added to it: leave it away.");
        }

        CheckSecret(problems, nameof(Account), Account, "set it to the account id (account) of your API credentials.");
        CheckSecret(problems, nameof(Auth), Auth, "set it to the account auth (auth) of your API credentials.");
    }
}
