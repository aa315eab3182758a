using Telephony.Sdk.Time;
using Telephony.Sdk.Validation;

namespace Telephony.Sdk.CPaaS;

/// <summary>What the document demands of arguments, checked before anything is sent.</summary>
internal static class Check
{
    private const string Document = "Document for CPaaS APIs, ";
    private const string ClickToCallSection = Document + "\"Click To Call\"";
    private const string CallbackSection = Document + "\"Callback Request\"";
    private const string PasswordSection = Document + "\"One Time Password\"";
    private const string ContactsSection = Document + "\"Add Contacts to List\"";
    private const string DndContactsSection = Document + "\"Add DND Contacts To List\"";
    private const string RecordsSection = Document + "\"Get CDR By Date\"";
    private const string ModifySection = Document + "\"Modify Live Call\"";

    // "10 digits", says the document, and its examples have the country code in front: up to E.164's 15.
    private const int ShortestMobileNumber = 10;

    // The westernmost zone, where it is earliest: what is over there is over everywhere.
    private static readonly TimeSpan s_westernmost = TimeSpan.FromHours(-12);

    public static void ClickToCall(CPaaSClickToCall clickToCall)
    {
        ArgumentNullException.ThrowIfNull(clickToCall);
        AgentCall(clickToCall, ClickToCallSection);
        OptionalText(clickToCall.Recording?.Value, nameof(clickToCall.Recording), ClickToCallSection);
    }

    public static void Channel(string channel) => Argument.Text(channel, nameof(channel), ModifySection);

    public static void TransferTo(string transferTo) => Argument.Text(transferTo, nameof(transferTo), ModifySection);

    public static void Callback(CPaaSCallback callback, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Argument.Text(callback.TimeZone, nameof(callback.TimeZone), CallbackSection);
        ScheduledCall(callback, callback.TimeZone, time);
    }

    public static void CallbackChange(CPaaSCallbackChange change, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(change);
        RequestId(change.RequestId, nameof(change.RequestId));
        ScheduledCall(change, timeZone: null, time);
    }

    public static void OneTimePassword(CPaaSOneTimePassword password)
    {
        ArgumentNullException.ThrowIfNull(password);
        MobileNumber(password.CustomerNumber, nameof(password.CustomerNumber), PasswordSection);
        Argument.Text(password.Password?.Reveal(), nameof(password.Password), PasswordSection);
        WholeCharacters(password.Password!.Reveal(), nameof(password.Password));
        Argument.Identifier(password.TemplateId, nameof(password.TemplateId), $"the id of an approved template, such as AN2222314c96 ({PasswordSection})");
        Argument.Range(password.Repeat, nameof(password.Repeat), 1, int.MaxValue, PasswordSection);
        Argument.PhoneNumber(password.CallerId, nameof(password.CallerId), PasswordSection);
        SpeechCheck.Speech(password.Speech, PasswordSection);
    }

    public static void ListName(string name) => Argument.Text(name, nameof(name), Document + "\"Create Campaign List\"");

    public static void DndListName(string name) => Argument.Text(name, nameof(name), Document + "\"Create Campaign DND List\"");

    public static void Contacts(IReadOnlyCollection<CPaaSContact> contacts)
    {
        Argument.Items(contacts, nameof(contacts), ContactsSection);
        int index = 0;
        foreach (CPaaSContact contact in contacts)
        {
            string item = FormattableString.Invariant($"contacts[{index++}].");
            Contact(contact.Name, contact.Number, item, ContactsSection);
            foreach (KeyValuePair<string, string> field in contact.Fields)
            {
                Argument.Text(field.Key, item + nameof(contact.Fields), ContactsSection);
                if (field.Value is null)
                {
                    throw new ArgumentException($"{item}Fields holds a value that is null; pass an empty text for none ({ContactsSection}).", item + nameof(contact.Fields));
                }

                Argument.WellFormed(field.Value, item + nameof(contact.Fields));
            }
        }
    }

    public static void DndContacts(IReadOnlyCollection<CPaaSDndContact> contacts)
    {
        Argument.Items(contacts, nameof(contacts), DndContactsSection);
        int index = 0;
        foreach (CPaaSDndContact contact in contacts)
        {
            Contact(contact.Name, contact.Number, FormattableString.Invariant($"contacts[{index++}]."), DndContactsSection);
        }
    }

    public static void FileName(string fileName) => Argument.Text(fileName, nameof(fileName), Document + "\"Import Contacts via CSV File\"");

    public static void DateRange(DateTime firstDay, DateTime lastDay)
    {
        Date(firstDay, nameof(firstDay));
        Date(lastDay, nameof(lastDay));
        if (lastDay < firstDay)
        {
            throw new ArgumentException($"lastDay must not be before firstDay ({RecordsSection}).", nameof(lastDay));
        }
    }

    public static void Window(int? recordCount, int? offset)
    {
        Argument.Range(recordCount ?? 1, nameof(recordCount), 1, int.MaxValue, RecordsSection);
        Argument.Range(offset ?? 0, nameof(offset), 0, int.MaxValue, RecordsSection);
    }

    public static void PageSize(int pageSize, int most) => Argument.Range(pageSize, nameof(pageSize), 1, most, RecordsSection);

    public static void Wait(TimeSpan? time, string name)
    {
        if (time <= TimeSpan.Zero || time?.TotalMilliseconds > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name, time, $"{name} must be longer than zero and at most 24 days.");
        }
    }

    public static void RequestId(string requestId, string name) =>
        Argument.Identifier(requestId, name, "the id that the request gave, such as 57362de4f0 (Document for CPaaS APIs, \"Get CDR By Request ID\")");

    public static void CampaignId(string campaignId) =>
        Argument.Identifier(campaignId, nameof(campaignId), $"the id that creating the campaign gave, such as CMcc0cb33a01 ({Document}\"Create Campaign\")");

    public static void ListId(string listId, string name) =>
        Argument.Identifier(listId, name, $"the id that creating the list gave, such as LSdb6a12e1f1 ({Document}\"Create Campaign List\")");

    public static void DndListId(string dndListId, string name) =>
        Argument.Identifier(dndListId, name, $"the id that creating the DND list gave, such as DNda1b361461 ({Document}\"Create Campaign DND List\")");

    private static void AgentCall(CPaaSAgentCall call, string section)
    {
        MobileNumber(call.AgentNumber, nameof(call.AgentNumber), section);
        Argument.PhoneNumber(call.CallerId, nameof(call.CallerId), section);
        MobileNumber(call.DestinationNumber, nameof(call.DestinationNumber), section);
    }

    private static void ScheduledCall(CPaaSScheduledCall call, string? timeZone, TimeProvider time)
    {
        AgentCall(call, CallbackSection);
        Argument.Text(call.Recording.Value, nameof(call.Recording), CallbackSection);
        string scheduledAt = nameof(call.ScheduledAt);
        Argument.WallClock(call.ScheduledAt, scheduledAt, timeZone ?? "the callback's zone", CallbackSection);
        TimeSpan offset = timeZone is not null && Zones.Find(timeZone) is { } zone ? zone.GetUtcOffset(call.ScheduledAt) : s_westernmost;
        if (call.ScheduledAt.Ticks - offset.Ticks <= time.GetUtcNow().UtcTicks)
        {
            throw new ArgumentException($"{scheduledAt} must be in the future ({CallbackSection}).", scheduledAt);
        }
    }

    /// <summary>Half a character cannot be sent: it would arrive as another one.</summary>
    private static void WholeCharacters(string value, string name)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                throw new ArgumentException($"{name} holds half a character (a lone surrogate), which cannot be sent ({PasswordSection}).", name);
            }
        }
    }

    private static void Contact(string name, string number, string item, string section)
    {
        Argument.Text(name, item + nameof(CPaaSContact.Name), section);
        Argument.PhoneNumber(number, item + nameof(CPaaSContact.Number), section);
    }

    private static void MobileNumber(string number, string name, string section) =>
        Argument.Digits(number, name, ShortestMobileNumber, Argument.LongestPhoneNumber, section);

    private static void Date(DateTime date, string name)
    {
        if (date.TimeOfDay != TimeSpan.Zero)
        {
            throw new ArgumentException($"{name} is a day and must have no time of day; pass its Date ({RecordsSection}).", name);
        }
    }

    public static void OptionalText(string? value, string name, string section)
    {
        if (value is not null)
        {
            Argument.Text(value, name, section);
        }
    }
}
