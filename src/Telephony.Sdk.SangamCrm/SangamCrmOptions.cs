
namespace Telephony.Sdk.SangamCrm;

/// <summary>The address and the credentials of a SangamCRM, and how patient to be with it.</summary>
public sealed class SangamCrmOptions : TelephonyClientOptions
{
    /// <summary>The name by which the CRM knows the phone system (<c>ivr-name</c>); it is part of every address.</summary>
    public string? IvrName { get; set; }

    /// <summary>
    /// The token for API authorization. It is sent in the header <c>Authorization</c>, to the origin of
    /// <see cref="TelephonyClientOptions.BaseAddress"/> only.
    /// </summary>
    public Secret? Token { get; set; }

    /// <summary>Whether the token is sent as it is or as a bearer token.</summary>
    /// <value><see cref="SangamTokenScheme.Raw"/></value>
    public SangamTokenScheme TokenScheme { get; set; }

    /// <summary>The zone of the CRM's clock, in which times are written.</summary>
    /// <value><see cref="IndianTime.Zone"/>. In configuration the zone's id, such as <c>Asia/Kolkata</c>.</value>
    public TimeZoneInfo TimeZone { get; set; } = IndianTime.Zone;

    /// <inheritdoc/>
    protected override void Bind(OptionsSection section)
    {
        IvrName = section.Read(nameof(IvrName), IvrName);
        Token = section.Read(nameof(Token), Token);
        TokenScheme = section.Read(nameof(TokenScheme), TokenScheme, "Raw or Bearer");
        TimeZone = section.Read(nameof(TimeZone), TimeZone);
    }

    /// <inheritdoc/>
    protected override void FindProblems(IList<string> problems)
    {
        if (string.IsNullOrWhiteSpace(IvrName) || IvrName!.Any(char.IsControl) || !Argument.IsWellFormed(IvrName!))
        {
            problems.Add("IvrName is missing, or holds a line break or half a character: set it to the ivr-name that SangamCRM gave your phone system.");
        }

        CheckSecret(problems, nameof(Token), Token, "ask SangamCRM for the token for API authorization.");
        if (TokenScheme is not (SangamTokenScheme.Raw or SangamTokenScheme.Bearer))
        {
            problems.Add("TokenScheme must be Raw or Bearer.");
        }

        if (TokenScheme == SangamTokenScheme.Bearer && Token is not null && Token.Reveal().TrimStart().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("Token begins with the word Bearer, which TokenScheme Bearer adds: leave the word Bearer out of Token.");
        }

        if (TimeZone is null)
        {
            problems.Add("TimeZone is missing: leave it as it is for a CRM in India, or set it to the zone of the CRM's clock.");
        }
    }
}
