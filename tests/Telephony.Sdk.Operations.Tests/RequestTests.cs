using System.Reflection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>What requests, replies and results of all vendors have in common: they can be checked, and read well in a log.</summary>
public sealed class RequestTests
{
    private static readonly (object Request, string[] BadFields)[] s_bad =
    [
        (new ExotelConnectRequest("98 1", string.Empty, "x") { TimeLimit = TimeSpan.FromSeconds(1.5), CustomField = "a\nb" }, ["From", "To", "CallerId", "TimeLimit", "CustomField"]),
        (new SangamCallLog(new CallDirection("x"), string.Empty, "1", default(DateTimeOffset), default(DateTimeOffset), SangamCallStatus.Held, "7"), ["Direction", "Source", "StartedAt"]),
        (new SangamCallPopup(string.Empty, "1", "a\0", "u", DateTimeOffset.UnixEpoch), ["CallerId", "AgentEmail"]),
        (new CPaaSClickToCall("1", "2x", "+919876500001"), ["AgentNumber", "CallerId", "DestinationNumber"]),
        (new CPaaSCallback("1", "2", "919876500001", default, string.Empty), ["TimeZone", "AgentNumber", "ScheduledAt"]),
        (new CPaaSCallbackChange("a/b", "1", "2", "919876500001", default), ["RequestId", "AgentNumber", "ScheduledAt"]),
        (new CPaaSOneTimePassword("x", password: null, string.Empty, 0, string.Empty), ["CustomerNumber", "Password", "TemplateId", "Repeat", "CallerId"]),
        (new CPaaSIvrCampaign(string.Empty, "d", "\0", "1", string.Empty, default, default, null!), ["ListId", "Name", "EndsAt", "Pace", "AnnouncementText"]),
        (new CPaaSContact(string.Empty, "+919876500001") { Fields = { ["a"] = "b\nc" } }, ["Name", "Number", "Fields"]),
        (new CPaaSDndContact("a\0", "12"), ["Name", "Number"]),
        (new ElisionLead("98 1", "1") { FirstName = "a\nb", AdditionalFields = { ["A"] = "b" } }, ["PhoneNumber", "ListId", "FirstName", "AdditionalFields"]),
        (new ElisionNewList("1", "a", "b"), ["listId", "name", "campaignId"]),
        (new ElisionNewAgent("a", "p", 0, string.Empty, "g\n"), ["User", "Level", "FullName", "UserGroup"]),
        (new ElisionAgentUpdate("a"), ["User", "agent"]),
    ];

    private static readonly Assembly[] s_vendors =
        [typeof(CPaaSClient).Assembly, typeof(ElisionDialerClient).Assembly, typeof(ExotelClient).Assembly, typeof(IbizfoneIvrClient).Assembly, typeof(SangamCrmClient).Assembly, typeof(SangomaCrmClient).Assembly];

    private static IEnumerable<TestCaseData> Bad => s_bad.Select(bad => new TestCaseData(bad.Request, bad.BadFields).SetArgDisplayNames(bad.Request.GetType().Name));

    private static IEnumerable<Type> Empty => s_vendors.SelectMany(vendor => vendor.GetExportedTypes())
        .Where(type => type is { IsAbstract: false, IsValueType: false } && type.GetConstructor(Type.EmptyTypes) is not null && !typeof(TelephonyClientOptions).IsAssignableFrom(type));

    [TestCaseSource(nameof(Bad))]
    public void All_that_is_wrong_is_told_at_once(object request, string[] fields)
    {
        object?[] arguments = [null];

        request.GetType().GetMethod("TryValidate")!.Invoke(request, arguments).Should().Be(false);

        IReadOnlyList<RequestProblem> problems = (IReadOnlyList<RequestProblem>)arguments[0]!;
        problems.Select(problem => problem.Field).Distinct().Should().Equal(fields);
        problems.Should().OnlyContain(problem => problem.Rule.Length > 0 && problem.ToString().EndsWith('.'));
    }

    [Test]
    public void Every_request_can_be_checked() =>
        s_vendors.SelectMany(vendor => vendor.GetExportedTypes()).Where(type => !type.IsAbstract && type.GetMethod("TryValidate") is not null)
            .Should().BeEquivalentTo([.. s_bad.Select(bad => bad.Request.GetType()), typeof(CPaaSDynamicAnnouncementCampaign), typeof(CPaaSRecordedAnnouncementCampaign)]);

    [TestCaseSource(nameof(Bad))]
    public void A_request_reads_well_in_a_log(object request, string[] fields) => ShouldReadWell(request.ToString(), request.GetType());

    [TestCaseSource(nameof(Empty))]
    public void A_result_without_values_reads_well_in_a_log(Type type) => ShouldReadWell(Activator.CreateInstance(type)!.ToString(), type);

    private static void ShouldReadWell(string? text, Type type)
    {
        text.Should().NotBeNull().And.NotContain("System.").And.NotContain(type.Name).And.NotContain("  ").And.NotContain("()").And.NotContain(", )").And.NotContain("\n");
        text!.Trim().Should().Be(text);
    }
}
