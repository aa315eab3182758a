using Telephony.Sdk.Validation;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What the document demands of arguments, checked before anything is sent. The value of a password is in no message.</summary>
internal static class Check
{
    private const string Document = "Dialer - CRM Integration, ";
    private const string AddUser = Document + "\"add_user\"";
    private const string UpdateUser = Document + "\"update_user\"";
    private const string AddList = Document + "\"add_list\"";
    private const string AddLeads = Document + "\"Add_multi_lead\"";
    private const string Login = Document + "\"LOGIN\"";
    private const string Click2Call = Document + "\"CLICK2CALL\"";

    public static void NewAgent(ElisionNewAgent agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        Common(agent, AddUser);
        Text(agent.Password?.Reveal(), "password", 1, 20, AddUser);
        Argument.Range(agent.Level, "level", 1, 9, AddUser);
        Text(agent.FullName, "fullName", 1, 50, AddUser);
        Text(agent.UserGroup, "userGroup", 1, 20, AddUser);
    }

    public static void AgentUpdate(ElisionAgentUpdate agent)
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
            throw new ArgumentException($"agent changes nothing: set at least one property besides User ({UpdateUser}).", nameof(agent));
        }
    }

    public static void NewList(ElisionNewList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        Argument.Digits(list.ListId, "listId", 2, 14, AddList);
        Text(list.Name, "name", 6, 30, AddList);
        Text(list.CampaignId, "campaignId", 2, 8, AddList);
    }

    public static void Leads(IReadOnlyList<ElisionLead> leads)
    {
        Argument.Items(leads, nameof(leads), AddLeads);
        for (int i = 0; i < leads.Count; i++)
        {
            string name = FormattableString.Invariant($"leads[{i}].");
            PhoneNumber(leads[i].PhoneNumber, name + nameof(ElisionLead.PhoneNumber), AddLeads);
            Argument.Digits(leads[i].ListId, name + nameof(ElisionLead.ListId), 2, 14, AddLeads);
            Argument.WellFormed(leads[i].City, name + nameof(ElisionLead.City));
            Argument.WellFormed(leads[i].Email, name + nameof(ElisionLead.Email));
            Argument.WellFormed(leads[i].FirstName, name + nameof(ElisionLead.FirstName));
            Argument.WellFormed(leads[i].LastName, name + nameof(ElisionLead.LastName));
            Argument.WellFormed(leads[i].VendorLeadCode, name + nameof(ElisionLead.VendorLeadCode));
            Argument.WellFormed(leads[i].PostalCode, name + nameof(ElisionLead.PostalCode));
            foreach (KeyValuePair<string, string> field in leads[i].AdditionalFields)
            {
                AdditionalField(field, name + nameof(ElisionLead.AdditionalFields));
            }
        }
    }

    public static void WidgetLogin(string username, Secret password, string extension, Secret phonePassword)
    {
        Widget(username, nameof(username));
        Widget(password?.Reveal(), nameof(password));
        Widget(extension, nameof(extension));
        Widget(phonePassword?.Reveal(), nameof(phonePassword));
    }

    public static void ClickToCall(string phoneCode, string phoneNumber)
    {
        Argument.Digits(phoneCode, nameof(phoneCode), 1, 10, Click2Call);
        PhoneNumber(phoneNumber, nameof(phoneNumber), Click2Call);
    }

    /// <summary>Scheme, host and port, nothing else: what a browser compares.</summary>
    public static void TargetOrigin(Uri targetOrigin)
    {
        Argument.HttpAddress(targetOrigin, nameof(targetOrigin), Document + "\"JAVASCRIPT Functions\"");
        if (targetOrigin.AbsolutePath != "/" || targetOrigin.Query.Length > 0 || targetOrigin.Fragment.Length > 0 || targetOrigin.UserInfo.Length > 0)
        {
            throw new ArgumentException("targetOrigin must be the scheme, host and port of the page that holds the widget, and nothing else, such as https://dialer.example.com.", nameof(targetOrigin));
        }
    }

    private static void Common(ElisionAgentRequest agent, string document)
    {
        Text(agent.User, "user", 2, 20, document);
        Optional(agent.PhoneLogin, nameof(agent.PhoneLogin), 20, document);
        Optional(agent.PhonePassword?.Reveal(), nameof(agent.PhonePassword), 20, document);
        Optional(agent.Email, nameof(agent.Email), 100, document);
        if (agent.VoicemailId is { } voicemail)
        {
            Argument.Digits(voicemail, nameof(agent.VoicemailId), 1, 10, document);
        }
    }

    private static void Widget(string? value, string name)
    {
        Argument.Required(value, name, Login);
        Argument.WellFormed(value, name);
    }

    /// <summary>A number of characters in a range, none of them one that a line cannot hold.</summary>
    private static void Text(string? value, string name, int least, int most, string document)
    {
        Argument.Length(value, name, least, most, document);
        Argument.Text(value, name, document);
    }

    /// <summary>Digits, as in the document's examples; how many, it does not say.</summary>
    private static void PhoneNumber(string? value, string name, string document)
    {
        Argument.Required(value, name, document);
        string digits = value![0] == '+' ? value.Substring(1) : value;
        if (digits.Length == 0 || !digits.All(c => c is >= '0' and <= '9'))
        {
            throw new ArgumentException($"{name} must be digits, with or without a leading '+', and nothing else.", name);
        }
    }

    private static void Optional(string? value, string name, int most, string document)
    {
        if (value is not null)
        {
            Text(value, name, 1, most, document);
        }
    }

    private static void AdditionalField(KeyValuePair<string, string> field, string name)
    {
        if (field.Key.Length == 0 || !field.Key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
        {
            throw new ArgumentException($"{name} holds a name that is none of a dialer's lead: a to z, 0 to 9 and _ only.", name);
        }

        if (LeadJson.IsOwn(field.Key))
        {
            throw new ArgumentException($"{name} holds '{field.Key}', which has a property of its own.", name);
        }

        if (field.Value is null)
        {
            throw new ArgumentException($"{name} holds null for '{field.Key}'; leave it out instead.", name);
        }

        Argument.WellFormed(field.Value, name);
    }
}
