
namespace Telephony.Sdk.Exotel;

/// <summary>The account and the credentials at Exotel, and how patient to be with it. All are on the API settings page of Exotel's dashboard.</summary>
public sealed class ExotelOptions : TelephonyClientOptions
{
    /// <summary>Options for accounts at <c>https://api.exotel.com</c>.</summary>
    /// <remarks>Accounts at another of Exotel's hosts, such as <c>https://api.in.exotel.com</c>, set <see cref="TelephonyClientOptions.BaseAddress"/>.</remarks>
    public ExotelOptions() => BaseAddress = new Uri("https://api.exotel.com");

    /// <summary>The account's SID; it is part of every address.</summary>
    public string? AccountSid { get; set; }

    /// <summary>The API key. It is sent as the user of Basic authentication, to the origin of <see cref="TelephonyClientOptions.BaseAddress"/> only.</summary>
    public Secret? ApiKey { get; set; }

    /// <summary>The API token. It is sent as the password of Basic authentication.</summary>
    public Secret? ApiToken { get; set; }

    /// <inheritdoc/>
    protected override void Bind(OptionsSection section)
    {
        AccountSid = section.Read(nameof(AccountSid), AccountSid);
        ApiKey = section.Read(nameof(ApiKey), ApiKey);
        ApiToken = section.Read(nameof(ApiToken), ApiToken);
    }

    /// <inheritdoc/>
    protected override void FindProblems(IList<string> problems)
    {
        const string page = "copy it from the API settings page of Exotel's dashboard.";
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
