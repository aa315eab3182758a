using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

await using StubServer pbx = await StubServer.StartAsync(StubVendor.SangomaCrm);
using SangomaCrmClient sangoma = SangomaCrmClient.Create(new() { BaseAddress = pbx.BaseAddress, Token = StubVendor.Token });
SangomaUser user = await sangoma.Users.GetByExtensionAsync("1000");
Console.WriteLine($"{user.DefaultExtension}: {user.DisplayName}");

await using StubServer crm = await StubServer.StartAsync(StubVendor.SangamCrm);
using SangamCrmClient sangam = SangamCrmClient.Create(new() { BaseAddress = crm.BaseAddress, IvrName = "test-ivr", Token = StubVendor.Token });
var rungAt = new DateTimeOffset(2020, 11, 10, 10, 55, 47, TimeSpan.FromHours(5.5));
await sangam.CallPopups.NotifyAsync(new SangamCallPopup("9871239874", "7891237894", "abc@gmail.com", "12398778.1234", rungAt));

await using StubServer exotelServer = await StubServer.StartAsync(StubVendor.Exotel);
using ExotelClient exotel = ExotelClient.Create(new() { BaseAddress = exotelServer.BaseAddress, AccountSid = "test-sid", ApiKey = StubVendor.Account, ApiToken = StubVendor.Token });
ExotelCall connected = await exotel.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890"));
Console.WriteLine($"{connected}");

await using StubServer ivr = await StubServer.StartAsync(StubVendor.IbizfoneIvr);
using IbizfoneIvrClient ibizfone = IbizfoneIvrClient.Create(new() { BaseAddress = ivr.BaseAddress, CustomerId = StubVendor.Account, ApiKey = StubVendor.Token });
await ibizfone.Holidays.AddAsync(new DateOnly(2026, 1, 26));

await using StubServer api = await StubServer.StartAsync(StubVendor.CPaaS);
using CPaaSClient cpaas = CPaaSClient.Create(new() { BaseAddress = api.BaseAddress, Account = StubVendor.Account, Auth = StubVendor.Token });
CPaaSLiveStatistics live = await cpaas.Statistics.GetLiveAsync();
Console.WriteLine($"{live}");

await using StubServer dialerServer = await StubServer.StartAsync(StubVendor.ElisionDialer);
using ElisionDialerClient dialer = ElisionDialerClient.Create(new() { BaseAddress = dialerServer.BaseAddress, Source = "test", User = StubVendor.Account, Password = StubVendor.Token });
ElisionActiveLists active = await dialer.Lists.ListActiveAsync();
Console.WriteLine($"{active.Lists.Count} lists");

StubServer[] servers = [pbx, crm, exotelServer, ivr, api, dialerServer];
return user.DefaultExtension == "1000" && active.Lists.Count == 9 && servers.All(server => server.Journal.Requests.Count == 1) ? 0 : 1;
