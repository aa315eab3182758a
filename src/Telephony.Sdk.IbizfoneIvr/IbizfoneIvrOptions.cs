
namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>The address and the credentials of an iBizFone IVR, and how patient to be with it.</summary>
/// <remarks>
/// <see cref="TelephonyClientOptions.BaseAddress"/> is what stands before the document's path <c>/settings/handler.ashx</c>, usually the host alone.
/// </remarks>
public sealed class IbizfoneIvrOptions : TelephonyClientOptions
{
    private const string Handler = "/settings/handler.ashx";

    /// <summary>
    /// The API key that the vendor issued (<c>apikey</c>). It is sent in the query, to the origin of
    /// <see cref="TelephonyClientOptions.BaseAddress"/> only.
    /// </summary>
    public Secret? ApiKey { get; set; }

    /// <summary>The "Unique Customer Id shared at the time of account creation" (<c>custid</c>). It is sent in the query. It names the account and is no secret.</summary>
    public string? CustomerId { get; set; }

    /// <inheritdoc/>
    protected override void Bind(OptionsSection section)
    {
        ApiKey = section.Read(nameof(ApiKey), ApiKey);
        CustomerId = section.Read(nameof(CustomerId), CustomerId);
    }

    /// <inheritdoc/>
    protected override void FindProblems(IList<string> problems)
    {
        CheckSecret(problems, nameof(ApiKey), ApiKey, "use the API key that iBizFone issued for your account.");
        CheckSecret(problems, nameof(CustomerId), CustomerId, "use the customer id that iBizFone shared when your account was created.");
        if (BaseAddress is { IsAbsoluteUri: true } address && address.AbsolutePath.EndsWith(Handler, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add($"BaseAddress must end before {Handler}, which is added to it.");
        }
    }
}
