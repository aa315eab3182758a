using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>An operation whose request carries the id of its call, a number of ten digits that begins with a 7.</summary>
/// <param name="Vendor">The client it is called on.</param>
/// <param name="IsNever">Whether it is never sent twice.</param>
/// <param name="Marker">What is in the address of its requests and of no others.</param>
/// <param name="Reply">What its vendor answers.</param>
/// <param name="SendAsync">Calls it for an id.</param>
internal sealed record LoadOperation(VendorUnderTest Vendor, bool IsNever, string Marker, string Reply, Func<IServiceProvider, string, Task> SendAsync)
{
    private const string Agent = "919979271234";
    private const string CallerId = "15168148111";
    private const string Success = "SUCCESS: USER HAS BEEN ADDED - test-account|10000|test-agent-pass|1|Testing Person|AGENTS";
    private const string ListAdded = """{"success":true,"message":"1101 list created","data":{"list_id":"1101","list_name":"Test API list","campaign_id":"TESTCAMP"}}""";
    private const string Connected = """{"Call":{"Sid":"c5797dcbaaeed7678c4062a4a3ed2f8a","Status":"in-progress"}}""";

    public static IReadOnlyList<LoadOperation> All { get; } =
    [
        Never<ElisionDialerUnderTest>("function=add_user", Success, (it, id) => Of<IElisionDialerClient>(it).Agents.AddAsync(new ElisionNewAgent(id, "test-agent-pass", level: 1, "Testing Person", "AGENTS"))),
        Never<ElisionDialerUnderTest>("function=add_list", ListAdded, (it, id) => Of<IElisionDialerClient>(it).Lists.AddAsync(new ElisionNewList(id, "Test API list", "TESTCAMP"))),
        Safe<ElisionDialerUnderTest>("function=update_user", Success, (it, id) => Of<IElisionDialerClient>(it).Agents.UpdateAsync(new ElisionAgentUpdate(id) { Level = 5 })),
        Never<CPaaSUnderTest>("/api/click2call", """{"response":{"request_id":"57362de4f0","success":"true"}}""", (it, id) => Of<ICPaaSClient>(it).Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, id))),
        Safe<CPaaSUnderTest>("/api/get_cdr_by_request_id", """{"response":{"result":[{"id":328}],"success":"true"}}""", (it, id) => Of<ICPaaSClient>(it).CallDetailRecords.ListByRequestAsync(id)),
        Never<ExotelUnderTest>("/v1/Accounts/test-sid/Calls/connect.json", Connected, (it, id) => Of<IExotelClient>(it).Calls.ConnectAsync(new ExotelConnectRequest(id, "09876500240", "08080804890"))),
        Never<SangamCrmUnderTest>("/api/v1/ivr-call-notify", """{"message":"success"}""", (it, id) => Of<ISangamCrmClient>(it).CallPopups.NotifyAsync(new SangamCallPopup(id, Agent, "abc@gmail.com", "12398778.1234", s_time))),
        Never<SangomaCrmUnderTest>("/admin/api/sangomacrm/rest/webhooks", """{"status":true}""", (it, id) => Of<ISangomaCrmClient>(it).Webhooks.AddAsync(new Uri("http://postb.in/" + id), SangomaDirection.Both)),
        Safe<IbizfoneIvrUnderTest>("/settings/handler.ashx", "Success", (it, id) => Of<IIbizfoneIvrClient>(it).Agents.SetStatusAsync(id, IbizfoneAgentStatus.Off)),
    ];

    private static readonly DateTimeOffset s_time = new(2020, 11, 10, 10, 55, 47, IndianTime.Zone.BaseUtcOffset);

    private static LoadOperation Never<TVendor>(string marker, string reply, Func<IServiceProvider, string, Task> sendAsync)
        where TVendor : VendorUnderTest => new(AllVendors.Of<TVendor>(), IsNever: true, marker, reply, sendAsync);

    private static LoadOperation Safe<TVendor>(string marker, string reply, Func<IServiceProvider, string, Task> sendAsync)
        where TVendor : VendorUnderTest => new(AllVendors.Of<TVendor>(), IsNever: false, marker, reply, sendAsync);

    private static T Of<T>(IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();
}
