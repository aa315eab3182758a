
namespace Telephony.Sdk.Exotel;

/// <summary>The account and the credentials at Exotel, and how patient to be with it. All are on the API settings page of Exotel's dashboard.</summary>
public sealed class ExotelOptions : TelephonyClientOptions
{
    private static readonly Uri s_singapore = new("https://api.exotel.com");
    private static readonly Uri s_mumbai = new("https://api.in.exotel.com");

    /// <summary>Options for accounts of the Singapore cluster, at <c>https://api.exotel.com</c>.</summary>
    /// <remarks>Accounts of the Mumbai cluster set <see cref="Region"/>.</remarks>
    public ExotelOptions() => BaseAddress = s_singapore;

    /// <summary>
    /// The cluster that the account lives on, which decides where requests go: the API settings page of Exotel's dashboard shows its host. Set it, or
    /// <see cref="TelephonyClientOptions.BaseAddress"/>, and not both.
    /// </summary>
    /// <value>Null for <see cref="TelephonyClientOptions.BaseAddress"/>, which is Singapore's.</value>
    public ExotelRegion? Region { get; set; }

    /// <summary>The account's SID; it is part of every address.</summary>
    public string? AccountSid { get; set; }

    /// <summary>The API key. It is sent as the user of Basic authentication, to the origin of <see cref="TelephonyClientOptions.BaseAddress"/> only.</summary>
    public Secret? ApiKey { get; set; }

    /// <summary>The API token. It is sent as the password of Basic authentication.</summary>
    public Secret? ApiToken { get; set; }

    /// <inheritdoc/>
    protected override Uri EffectiveBaseAddress => Region == ExotelRegion.Mumbai ? s_mumbai : BaseAddress!;

    /// <inheritdoc/>
    protected override void Bind(OptionsSection section)
    {
        Region = section.ReadOptional(nameof(Region), Region, "Singapore or Mumbai");
        AccountSid = section.Read(nameof(AccountSid), AccountSid);
        ApiKey = section.Read(nameof(ApiKey), ApiKey);
        ApiToken = section.Read(nameof(ApiToken), ApiToken);
    }

    /// <inheritdoc/>
    protected override void FindProblems(IList<string> problems)
    {
        const string page = "copy it from the API settings page of Exotel's dashboard.";
        if (Region is not (null or ExotelRegion.Singapore or ExotelRegion.Mumbai))
        {
            problems.Add("Region must be Singapore or Mumbai.");
        }

        if (Region is not null && BaseAddress != s_singapore && !(Region == ExotelRegion.Mumbai && BaseAddress == s_mumbai))
        {
            problems.Add("Region and BaseAddress name two addresses: set one of them.");
        }

        if (BaseAddress is { IsAbsoluteUri: true } address && address.AbsolutePath.Contains("/v1/Accounts", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("BaseAddress must end before /v1/Accounts, which the client adds with AccountSid: set the host alone, such as https://api.exotel.com.");
        }

        if (string.IsNullOrWhiteSpace(AccountSid))
        {
            problems.Add("AccountSid is missing: " + page);
        }
        else if (!AccountSid!.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
        {
            problems.Add("AccountSid holds something else than letters, digits, '_' and '-': " + page);
        }

        CheckSecret(problems, nameof(ApiKey), ApiKey, page);
        CheckSecret(problems, nameof(ApiToken), ApiToken, page);
        if (ApiKey?.Reveal().Contains(':') == true)
        {
            problems.Add("ApiKey must not hold a colon, which ends the user name of Basic authentication: " + page);
        }
    }
}
