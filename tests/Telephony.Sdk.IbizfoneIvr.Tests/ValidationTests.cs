using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>Bad input is refused with a message that says what to do, before anything is sent.</summary>
[TestFixture]
public sealed class ValidationTests : LegalRequestsFixture<IbizfoneIvrDocument, IIbizfoneIvrClient>
{
    private static readonly DateTime s_holiday = new(2026, 1, 26);
    private static readonly TimeSpan s_nine = TimeSpan.FromHours(9);
    private static readonly TimeSpan s_six = TimeSpan.FromHours(18);

    private static readonly TestCaseData[] s_bad =
    [
        Case("no agent", ivr => ivr.Agents.ActivateAsync(null!), "agentNumber", "3. Agent Management"),
        Case("an empty agent", ivr => ivr.Agents.ActivateAsync(""), "agentNumber", "3. Agent Management"),
        Case("a blank agent", ivr => ivr.Agents.DeactivateAsync(" "), "agentNumber", "3. Agent Management"),
        Case("an agent of 16 digits", ivr => ivr.Agents.ActivateAsync("1234567890123456"), "agentNumber", "1 to 15 digits"),
        Case("an agent that is a plus sign", ivr => ivr.Agents.ActivateAsync("+"), "agentNumber", "1 to 15 digits"),
        Case("an agent with a blank", ivr => ivr.Agents.ActivateAsync("99979 27001"), "agentNumber", "1 to 15 digits"),
        Case("an agent with an ampersand", ivr => ivr.Agents.ActivateAsync("1&status=AVAIL"), "agentNumber", "1 to 15 digits"),
        Case("an agent in other digits", ivr => ivr.Agents.ActivateAsync("९९९"), "agentNumber", "1 to 15 digits"),
        Case("a status that is none", ivr => ivr.Agents.SetStatusAsync("1", (IbizfoneAgentStatus)2), "status", "3. Agent Management"),
        Case("a negative status", ivr => ivr.Agents.SetStatusAsync("1", (IbizfoneAgentStatus)(-1)), "status", "3. Agent Management"),
        Case("a holiday with a time of day", ivr => ivr.Holidays.AddAsync(s_holiday.AddTicks(1)), "holiday", "4. Holiday Setting"),
        Case("a holiday in UTC", ivr => ivr.Holidays.AddAsync(DateTime.SpecifyKind(s_holiday, DateTimeKind.Utc)), "holiday", "4. Holiday Setting"),
        Case("a holiday in the zone of the machine", ivr => ivr.Holidays.AddAsync(DateTime.SpecifyKind(s_holiday, DateTimeKind.Local)), "holiday", "4. Holiday Setting"),
        Case("a day that is none", ivr => ivr.OfficeHours.SetAsync((IbizfoneDay)8, s_nine, s_six), "day", "5. Office Time Setting"),
        Case("a negative day", ivr => ivr.OfficeHours.SetAsync((IbizfoneDay)(-1), s_nine, s_six), "day", "5. Office Time Setting"),
        Case("a day of the week that is none", ivr => ivr.OfficeHours.SetAsync((DayOfWeek)7, s_nine, s_six), "day", "day of the week"),
        Case("a time before midnight", ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, TimeSpan.FromMinutes(-1), s_six), "opens", "00:00 to 23:59"),
        Case("an opening at 24:00", ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, TimeSpan.FromDays(1), s_six), "opens", "midnight is 00:00"),
        Case("a closing at 24:00", ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, s_nine, TimeSpan.FromDays(1)), "closes", "midnight is 00:00"),
        Case("an opening with seconds", ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, new TimeSpan(9, 0, 1), s_six), "opens", "st_time is HH:MI AM/PM"),
        Case("a closing with a part of a second", ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, s_nine, s_six + TimeSpan.FromTicks(1)), "closes", "en_time is HH:MI AM/PM"),
    ];

    private static readonly TestCaseData[] s_good =
    [
        Good("an agent of one digit", ivr => ivr.Agents.ActivateAsync("1"), "action=ManageAgent&agentnum=1&status=AVAIL"),
        Good("an agent of 15 digits", ivr => ivr.Agents.DeactivateAsync("+123456789012345"), "action=ManageAgent&agentnum=%2B123456789012345&status=OFF"),
        Good("a holiday of the past", ivr => ivr.Holidays.AddAsync(new DateTime(1, 1, 1)), "action=holiday&hdate=0001-01-01"),
        Good("the last holiday", ivr => ivr.Holidays.AddAsync(new DateTime(9999, 12, 31)), "action=holiday&hdate=9999-12-31"),
        Good("the first and the last minute", ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, TimeSpan.Zero, new TimeSpan(23, 59, 0)), "action=OfficeTime&day=Daily&st_time=12%3A00%20AM&en_time=11%3A59%20PM"),
    ];

    [TestCaseSource(nameof(s_bad))]
    public async Task Bad_input_is_refused_before_anything_is_sent(Func<IIbizfoneIvrClient, Task> call, string parameter, string words)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr);
        using IbizfoneIvrClient client = IbizfoneIvrClient.Create(new IbizfoneIvrOptions { BaseAddress = server.BaseAddress, ApiKey = "test-token", CustomerId = "test-account" });

        ArgumentException error = (await FluentActions.Awaiting(() => call(client)).Should().ThrowAsync<ArgumentException>()).Which;

        error.ParamName.Should().Be(parameter);
        error.Message.Should().Contain(parameter).And.Contain(words);
        server.Journal.Count().Should().Be(0);
    }

    [TestCaseSource(nameof(s_good))]
    public async Task What_the_document_does_not_rule_out_is_sent(Func<IIbizfoneIvrClient, Task> call, string query)
    {
        var handler = new AnsweringHandler("Success");
        using IbizfoneIvrClient client = handler.NewClient();

        await call(client);

        handler.Address.Should().Be($"https://ivr.example.com/settings/handler.ashx?{query}&apikey=test-token&custid=test-account");
    }

    private static TestCaseData Case(string name, Func<IIbizfoneIvrClient, Task> call, string parameter, string words) =>
        new TestCaseData(call, parameter, words).SetName($"{{m}}: {name}");

    private static TestCaseData Good(string name, Func<IIbizfoneIvrClient, Task> call, string query) => new TestCaseData(call, query).SetName($"{{m}}: {name}");

    protected override IEnumerable<Func<Task>> Requests(IIbizfoneIvrClient client, LegalValues values)
    {
        yield return () => client.Agents.SetStatusAsync(values.PhoneNumber(), values.One(IbizfoneAgentStatus.Off, IbizfoneAgentStatus.Available));
        yield return () => client.Holidays.AddAsync(values.Clock(firstYear: 1).Date);
        yield return () => client.OfficeHours.SetAsync(values.One(Enum.GetValues<IbizfoneDay>()), TimeSpan.FromMinutes(values.Number(0, 1439)), TimeSpan.FromMinutes(values.Number(0, 1439)));
    }
}
