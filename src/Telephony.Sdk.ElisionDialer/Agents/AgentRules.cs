
namespace Telephony.Sdk.ElisionDialer;

/// <summary>What the document demands of agents. The value of a password is in no message.</summary>
internal static class AgentRules
{
    private const string AddUser = "Dialer - CRM Integration, \"add_user\"";
    private const string UpdateUser = "Dialer - CRM Integration, \"update_user\"";

    public static void New(ElisionNewAgent agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        Common(agent, AddUser);
        Text(agent.Password?.Reveal(), nameof(agent.Password), 1, 20, AddUser);
        Argument.Range(agent.Level, nameof(agent.Level), 1, 9, AddUser);
        Text(agent.FullName, nameof(agent.FullName), 1, 50, AddUser);
        Text(agent.UserGroup, nameof(agent.UserGroup), 1, 20, AddUser);
    }

    public static void Update(ElisionAgentUpdate agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        Common(agent, UpdateUser);
        Optional(agent.Password?.Reveal(), nameof(agent.Password), 20, UpdateUser);
        Optional(agent.FullName, nameof(agent.FullName), 50, UpdateUser);
        Optional(agent.UserGroup, nameof(agent.UserGroup), 20, UpdateUser);
        if (agent.Level is { } level)
        {
            Argument.Range(level, nameof(agent.Level), 1, 9, UpdateUser);
        }

        if (agent is { Password: null, Level: null, FullName: null, UserGroup: null, PhoneLogin: null, PhonePassword: null, VoicemailId: null, Email: null, IsActive: null })
        {
            Argument.Bad(nameof(agent), "changes nothing: set at least one property besides User", UpdateUser);
        }
    }

    private static void Common(ElisionAgentRequest agent, string document)
    {
        Text(agent.User, nameof(agent.User), 2, 20, document);
        Optional(agent.PhoneLogin, nameof(agent.PhoneLogin), 20, document);
        Optional(agent.PhonePassword?.Reveal(), nameof(agent.PhonePassword), 20, document);
        Optional(agent.Email, nameof(agent.Email), 100, document);
        if (agent.VoicemailId is { } voicemail)
        {
            Argument.Digits(voicemail, nameof(agent.VoicemailId), 1, 10, document);
        }
    }

    /// <summary>A number of characters in a range, none of them one that a line cannot hold.</summary>
    private static void Text(string? value, string name, int least, int most, string document)
    {
        Argument.Length(value, name, least, most, document);
        Argument.Text(value, name, document);
    }

    private static void Optional(string? value, string name, int most, string document)
    {
        if (value is not null)
        {
            Text(value, name, 1, most, document);
        }
    }
}
