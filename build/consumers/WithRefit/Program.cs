using System.Text.Json.Serialization;
using Refit;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

// An application with a Refit interface of its own, beside a client of ours: the packages must leave its generator alone.
await using StubServer pbx = await StubServer.StartAsync(StubVendor.SangomaCrm);
using SangomaCrmClient ours = SangomaCrmClient.Create(new() { BaseAddress = pbx.BaseAddress, Token = StubVendor.Token });
using var http = new HttpClient { BaseAddress = pbx.BaseAddress };
http.DefaultRequestHeaders.Add("Token", StubVendor.Token);

SangomaUser user = await ours.Users.GetByExtensionAsync("1000");
OwnUser own = await RestService.For<IOwnUsers>(http).GetAsync("1000", CancellationToken.None);

Console.WriteLine($"{user.DisplayName}, and by its own Refit interface {own.DisplayName}");
return user.DisplayName == own.DisplayName && pbx.Journal.Requests.Count == 2 ? 0 : 1;

internal interface IOwnUsers
{
    [Get("/users/extension/{extension}")]
    Task<OwnUser> GetAsync(string extension, CancellationToken cancellationToken);
}

internal sealed record OwnUser([property: JsonPropertyName("displayname")] string DisplayName);
