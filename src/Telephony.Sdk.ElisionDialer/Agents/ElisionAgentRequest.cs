using System.Globalization;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What adding and changing an agent have in common. It prints none of it.</summary>
public abstract class ElisionAgentRequest
{
    private protected ElisionAgentRequest(string user) => User = user;

    /// <summary>The agent's login name, 2 to 20 characters (<c>agent_user</c>). A VICIdial keeps letters and digits only.</summary>
    public string User { get; }

    /// <summary>The login of the agent's phone, 1 to 20 characters (<c>phone_login</c>). Null leaves it out.</summary>
    public string? PhoneLogin { get; set; }

    /// <summary>The password of the agent's phone, 1 to 20 characters (<c>phone_pass</c>). Null leaves it out.</summary>
    public Secret? PhonePassword { get; set; }

    /// <summary>The voicemail box, 1 to 10 digits (<c>voicemail_id</c>). Null leaves it out.</summary>
    public string? VoicemailId { get; set; }

    /// <summary>The e-mail address, 1 to 100 characters (<c>email</c>). Null leaves it out.</summary>
    public string? Email { get; set; }

    /// <summary>All that is sent of an agent, in the order of the document.</summary>
    private protected DialerFields ToFields(Secret? password, int? level, string? fullName, string? userGroup, bool? isActive) => new(
        ("agent_user", User),
        (DialerFields.AgentPassword, password?.Reveal()),
        ("agent_user_level", level?.ToString(CultureInfo.InvariantCulture)),
        ("agent_full_name", fullName),
        ("agent_user_group", userGroup),
        ("phone_login", PhoneLogin),
        (DialerFields.PhonePassword, PhonePassword?.Reveal()),
        ("voicemail_id", VoicemailId),
        ("email", Email),
        ("active", DialerFields.YesOrNo(isActive)));

    /// <summary>The login name; never a password.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(User);
}
