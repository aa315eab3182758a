using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

await using StubServer server = await StubServer.StartAsync(StubVendor.SangomaCrm);
using SangomaCrmClient client = SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = server.BaseAddress, Token = StubVendor.Token });

SangomaUser user = await client.Users.GetByExtensionAsync("1000");

Console.WriteLine($"{user.DefaultExtension}: {user.DisplayName}");
return user.DefaultExtension == "1000" && server.Journal.Requests.Count == 1 ? 0 : 1;
