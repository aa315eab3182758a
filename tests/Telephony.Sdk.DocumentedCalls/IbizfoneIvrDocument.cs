using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Testing;
using static Telephony.Sdk.Toolkit.ResendRule;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>The iBizFone IVR: the four sections of its document. In "2. Call Log API" the vendor calls an address of yours.</summary>
public sealed class IbizfoneIvrDocument : DocumentOf<IIbizfoneIvrClient>
{
    private const string Agents = "3. Agent Management";
    private const string OfficeHours = "5. Office Time Setting";
    private const string Agent = "9997927001";
    private const string Credential = "&apikey=test-token&custid=test-account";

    public override string Name => "IbizfoneIvr";

    public override string Title => "iBizFone IVR API document";

    public override StubVendor Stub => StubVendor.IbizfoneIvr;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("ApiKey", StubVendor.Token), ("CustomerId", StubVendor.Account)];

    public override IReadOnlyList<DocumentedCall> Calls => field ??=
    [
        Unsent("2. Call Log API", "CallLogs.Parse", "IbizfoneCallLog.Parse", ReadCallLog, "1769157309.17 9997927003 -> 9997927000, ANSWER by 9997927001, talked 00:01:35") with { Case = "the vendor calls you" },
        Of(Agents, "Agents.SetStatus", Safe, "Agents.SetStatusAsync",
            (ivr, token) => ivr.Agents.SetStatusAsync(Agent, IbizfoneAgentStatus.Off, token),
            new("GET /settings/handler.ashx?action=ManageAgent&agentnum=9997927001&status=OFF" + Credential),
            "9997927001 was made inactive"),
        Of(Agents, "Agents.SetStatus", Safe, "Agents.SetStatusAsync",
            (ivr, token) => ivr.Agents.SetStatusAsync(Agent, IbizfoneAgentStatus.Available, token),
            new("GET /settings/handler.ashx?action=ManageAgent&agentnum=9997927001&status=AVAIL" + Credential),
            "9997927001 was made active"),
        Of("4. Holiday Setting", "Holidays.Add", Safe, "Holidays.AddAsync",
            (ivr, token) => ivr.Holidays.AddAsync(new DateTime(2026, 1, 26), token),
            new("GET /settings/handler.ashx?action=holiday&hdate=2026-01-26" + Credential),
            "2026-01-26 is a holiday"),
        Of(OfficeHours, "OfficeHours.Set", Safe, "OfficeHours.SetAsync",
            (ivr, token) => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, new TimeSpan(9, 30, 0), new TimeSpan(18, 30, 0), token),
            new("GET /settings/handler.ashx?action=OfficeTime&day=Daily&st_time=09%3A30%20AM&en_time=06%3A30%20PM" + Credential),
            "09:30 to 18:30 daily"),
        Of(OfficeHours, "OfficeHours.Set", Safe, "OfficeHours.SetAsync",
            (ivr, token) => ivr.OfficeHours.SetAsync(IbizfoneDay.Saturday, new TimeSpan(9, 0, 0), new TimeSpan(17, 45, 0), token),
            new("GET /settings/handler.ashx?action=OfficeTime&day=Saturday&st_time=09%3A00%20AM&en_time=05%3A45%20PM" + Credential),
            "09:00 to 17:45 on Saturdays"),
    ];

    public override IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) => services.AddIbizfoneIvr(section);

    private static string ReadCallLog()
    {
        CallRecord call = IbizfoneCallLog.Parse(
            "?callnumber=9997927003&date=2026-01-23&time=14:05:09&agentnumber=9997927001&ivrduration=12&callduration=00:01:35"
            + "&callstatus=ANSWER&state=Delhi&ibizfonenumber=9997927000&calllogid=1769157309.17&department=Sales").ToCallRecord();
        return FormattableString.Invariant($"{call.Id} {call.From} -> {call.To}, {call.Status} by {call.Agent}, talked {call.TalkTime}");
    }
}
