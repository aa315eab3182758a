using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>The iBizFone IVR. Nothing can be read back there, so nothing is remembered.</summary>
internal static class IbizfoneShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        For("Agents.SetStatus", "3. Agent Management", "ManageAgent")
            .Query("agentnum", Rules.Pattern(@"^\+?[0-9]{1,15}\z", "a phone number"))
            .Query("status", Rules.OneOf("AVAIL", "OFF")),

        For("Holidays.Add", "4. Holiday Setting", "holiday")
            .Query("hdate", Rules.Date("yyyy-MM-dd")),

        For("OfficeHours.Set", "5. Office Time Setting", "OfficeTime")
            .Query("day", Rules.OneOf("Daily", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
            .Query("st_time", Rules.Date("hh:mm tt"))
            .Query("en_time", Rules.Date("hh:mm tt"))
            .Answers(request => Say(request["st_time"] == request["en_time"] ? "Invalid Time" : "Success")),
    ];

    private static Shape For(string operation, string section, string action) => new Shape(operation, section, "GET", "/settings/handler.ashx")
        .ToldBy("action", action)
        .Query("apikey", Rules.OneOf(StubVendor.Token))
        .Query("custid", Rules.OneOf(StubVendor.Account))
        .Answers(_ => Say("Success"));

    private static StubReply Say(string words) => StubReply.Text(200, words);
}
