using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

internal sealed class CPaaSUnderTest : VendorUnderTest
{
    private const string Agent = "919979271234";
    private const string CallerId = "15168148111";
    private const string Customer = "918000685678";

    public override string Name => "CPaaS";

    public override StubVendor Stub => StubVendor.CPaaS;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("Account", StubVendor.Account), ("Auth", StubVendor.Token)];

    public override IReadOnlyList<OperationDeclaration> Operations { get; } = DeclaredOperations.In(typeof(ICPaaSClient).Assembly);

    public override IReadOnlyList<Call> Calls => field ??=
    [
        Of("Calls.ClickToCall", (cpaas, token) => cpaas.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, Customer) { Recording = CPaaSRecordingOption.On, Transcript = true }, token)),
        Of("Calls.Modify", (cpaas, token) => cpaas.Calls.BlindTransferAsync("PJSIP/101-0000023c", "102", token)),
        Of("Callbacks.Create", (cpaas, token) => cpaas.Callbacks.CreateAsync(new CPaaSCallback(Agent, CallerId, Customer, new DateTime(2023, 11, 7, 19, 0, 0), "Asia/Kolkata"), token)),
        Of("Callbacks.Update", (cpaas, token) => cpaas.Callbacks.UpdateAsync(
            new CPaaSCallbackChange("5431b82e57", Agent, CallerId, Customer, new DateTime(2023, 8, 16, 10, 0, 2)) { Recording = CPaaSRecordingOption.On }, token)),
        Of("Callbacks.Delete", (cpaas, token) => cpaas.Callbacks.DeleteAsync("fd5ff6e021", token)),
        Of("OneTimePasswords.Send", (cpaas, token) => cpaas.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1987", "AN2222314c96", repeat: 1, CallerId), token)),
        Of("ContactLists.Create", (cpaas, token) => cpaas.ContactLists.CreateAsync("my_campaign_list", token)),
        Of("ContactLists.Add", (cpaas, token) => cpaas.ContactLists.AddAsync(
            "LSaa8f9db7e6",
            [
                new CPaaSContact("ankit", Agent) { Fields = { ["field1"] = "Ankit", ["field2"] = "Jayswal", ["field3"] = "500" } },
                new CPaaSContact("abc", Customer) { Fields = { ["field1"] = "abc", ["field2"] = "xyz", ["field3"] = "100" } },
            ],
            token)),
        Of("ContactLists.Import", (cpaas, token) => cpaas.ContactLists.ImportAsync("LS608c393614", "contacts_dynamic_announcement.csv", token)),
        Of("DndLists.Create", (cpaas, token) => cpaas.DndLists.CreateAsync("my_first_DND_list", token)),
        Of("DndLists.Add", (cpaas, token) => cpaas.DndLists.AddAsync("DN95716be314", [new CPaaSDndContact("ankit", Agent), new CPaaSDndContact("abc", Customer)], token)),
        Of("DndLists.Import", (cpaas, token) => cpaas.DndLists.ImportAsync("DNd2b09f8f80", "dnd_contacts.csv", token)),
        Of("Campaigns.Create", (cpaas, token) => cpaas.Campaigns.CreateAsync(
            new CPaaSRecordedAnnouncementCampaign(
                "LS5ac4d9833c",
                "DN4746f26296",
                "test_broadcast_campaign_new1",
                CallerId,
                "quality_training-8khz.wav",
                new DateTime(2023, 7, 17, 9, 0, 0),
                new DateTime(2023, 7, 18, 20, 0, 0),
                new CPaaSCampaignPace(callsPerMinute: 10, repeat: 3, maxRetries: 1, retryTime: TimeSpan.FromSeconds(60)))
            {
                TimeZone = "Asia/Kolkata",
            },
            token)),
        Of("Campaigns.Stop", (cpaas, token) => cpaas.Campaigns.StopAsync("CM7b1b0f4c2f", token)),
        Of("Campaigns.List", (cpaas, token) => cpaas.Campaigns.ListAsync(token)),
        Of("CallDetailRecords.ListByDate", (cpaas, token) => cpaas.CallDetailRecords.ListByDateAsync(new DateTime(2023, 6, 13), new DateTime(2023, 6, 17), recordCount: 5, offset: 1, token)),
        Of("CallDetailRecords.ListByRequest", (cpaas, token) => cpaas.CallDetailRecords.ListByRequestAsync("91da7c083f", token)),
        Of("CallDetailRecords.ListByCampaign", (cpaas, token) => cpaas.CallDetailRecords.ListByCampaignAsync("CM39139118b8", token)),
        Of("Statistics.Get", (cpaas, token) => cpaas.Statistics.GetAsync(token)),
        Of("Statistics.GetLive", (cpaas, token) => cpaas.Statistics.GetLiveAsync(token)),
        Of("Statistics.GetByCampaign", (cpaas, token) => cpaas.Statistics.GetByCampaignAsync("CM7b1b0f4c2f", token)),
    ];

    protected override IHttpClientBuilder Register(IServiceCollection services, IConfiguration section) => services.AddCPaaS(section);

    private Call Of<T>(string operation, Func<ICPaaSClient, CancellationToken, Task<T>> send) => Of<ICPaaSClient, T>(operation, send);
}
