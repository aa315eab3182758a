using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>The calls of the document's samples.</summary>
internal static class Samples
{
    public const string Customer = "7891237894";
    public const string Agent = "9871239874";

    public static SangamCallLog Outbound() => new(CallDirection.Outbound, Agent, Customer, At(10, 55, 47), At(10, 56, 47), SangamCallStatus.Held, "1");

    public static SangamCallLog Inbound() => new(CallDirection.Inbound, Customer, Agent, At(10, 58, 47), At(10, 59, 47), SangamCallStatus.Held, "1");

    public static SangamCallLog Of(string assignedUserId)
    {
        SangamCallLog log = Outbound();
        log.AssignedUserId = assignedUserId;
        return log;
    }

    public static SangamCallPopup Popup(string uniqueId = "12398778.1234") => new(Agent, Customer, "abc@gmail.com", uniqueId, At(10, 55, 47));

    /// <summary>A client whose requests a handler answers.</summary>
    public static SangamCrmClient NewClient(this AnsweringHandler handler) => SangamCrmClient.Create(
        new SangamCrmOptions { BaseAddress = new Uri("https://example.sangamcrm.com"), IvrName = "test-ivr", Token = "test-token" }, primaryHandler: handler);

    /// <summary>The 10th of November 2020 on the Indian clock.</summary>
    public static DateTimeOffset At(int hour, int minute, int second) => new(2020, 11, 10, hour, minute, second, new TimeSpan(5, 30, 0));
}
