using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

// Published with NativeAOT: each client from a container, a read, a call that rings, a list, a refusal and a file, on a handler in memory.
var services = new ServiceCollection();
var server = new Uri("https://vendor.example");
services.AddSangomaCrm(options => { options.BaseAddress = server; options.Token = "test-token"; }).ConfigurePrimaryHttpMessageHandler(() => new Canned());
services.AddSangamCrm(options => { options.BaseAddress = server; options.IvrName = "ivr"; options.Token = "test-token"; }).ConfigurePrimaryHttpMessageHandler(() => new Canned());
services.AddExotel(options => { options.AccountSid = "sid"; options.ApiKey = "key"; options.ApiToken = "test-token"; }).ConfigurePrimaryHttpMessageHandler(() => new Canned());
services.AddIbizfoneIvr(options => { options.BaseAddress = server; options.CustomerId = "1"; options.ApiKey = "test-token"; }).ConfigurePrimaryHttpMessageHandler(() => new Canned());
services.AddCPaaS(options => { options.BaseAddress = server; options.Account = "account"; options.Auth = "test-token"; }).ConfigurePrimaryHttpMessageHandler(() => new Canned());
services.AddElisionDialer(options => { options.BaseAddress = server; options.Source = "test"; options.User = "user"; options.Password = "test-token"; }).ConfigurePrimaryHttpMessageHandler(() => new Canned());
await using ServiceProvider provider = services.BuildServiceProvider();

SangomaUser user = await provider.GetRequiredService<ISangomaCrmClient>().Users.GetByExtensionAsync("1000");
IReadOnlyList<SangomaCallRow> rows = await provider.GetRequiredService<ISangomaCrmClient>().Calls.ListAsync(SangomaDirection.Both);
using Download recording = await provider.GetRequiredService<ISangomaCrmClient>().Calls.OpenRecordingAsync("1551929887.12");
long bytes = await recording.CopyToAsync(Stream.Null);
CPaaSReceipt receipt = await provider.GetRequiredService<ICPaaSClient>().Calls.ClickToCallAsync(new CPaaSClickToCall("919979270000", "15168148111", "918000680000"));
ExotelCall call = await provider.GetRequiredService<IExotelClient>().Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890"));
await provider.GetRequiredService<IIbizfoneIvrClient>().Holidays.AddAsync(new DateOnly(2026, 1, 26));
ElisionActiveLists lists = await provider.GetRequiredService<IElisionDialerClient>().Lists.ListActiveAsync();
await provider.GetRequiredService<ISangamCrmClient>().CallPopups.NotifyAsync(new SangamCallPopup("9871239874", "7891237894", "abc@example.com", "12398778.1234", DateTimeOffset.UtcNow));
bool refused = false;
try
{
    await provider.GetRequiredService<ISangomaCrmClient>().Users.GetByIdAsync("7");
}
catch (TelephonyApiException exception) when (exception.Kind == TelephonyErrorKind.NotFound)
{
    refused = true;
}

Console.WriteLine($"{user.DisplayName}, {rows.Count} rows, {bytes} bytes, {receipt.Id}, {call.Sid}, {lists.Lists.Count} lists, refused: {refused}");
return (user.DisplayName, rows.Count, bytes, receipt.Id, call.Sid, refused) == ("Asha Rao", 2, 44, "57362de4f0", "b6", true) && lists.Lists.Count == 1 ? 0 : 1;

internal sealed class Canned : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string address = request.RequestUri!.PathAndQuery;
        return Task.FromResult(
            address.Contains("/users/extension/") ? Json("""{"id":"1","username":"1000","displayname":"Asha Rao","default_extension":"1000"}""")
            : address.Contains("/users/id/") ? Json("""{"status":false,"message":"no such user"}""", HttpStatusCode.NotFound)
            : address.Contains("/calls/list/") ? Json("""{"status":true,"data":[{"uuid":"1.1","type":"START","calldate":1551929929},{"uuid":"1.1","type":"END","calldate":1551929939}]}""")
            : address.Contains("/recording/") ? new HttpResponseMessage { Content = new ByteArrayContent([.. "RIFF"u8, .. new byte[40]]) }
            : address.Contains("click2call") ? Json("""{"response":{"request_id":"57362de4f0","success":"true"}}""")
            : address.Contains("connect.json") ? Json("""{"Call":{"Sid":"b6","Status":"in-progress"}}""")
            : address.Contains("handler.ashx") ? Text("Success")
            : address.Contains("active_lists") ? Json("""{"success":true,"message":"Active lists","data":["CAMP-1101-Leads"]}""")
            : Json("""{"message":"success"}"""));
    }

    private static HttpResponseMessage Json(string text, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = new StringContent(text, Encoding.UTF8, "application/json") };

    private static HttpResponseMessage Text(string text) => new() { Content = new StringContent(text) };
}
