using System.Text.Json.Serialization;
using Consumers;
using Refit;
using Telephony.Sdk.SangomaCrm;

// An application with a Refit interface of its own, beside a client of ours: the packages must leave its generator alone.
return await ConsumerProgram.RunAsync(async () =>
{
    Uri pbx = new Arguments(args).Address("sangoma-crm");
    using SangomaCrmClient ours = SangomaCrmClient.Create(new() { BaseAddress = pbx, Token = "test-token" });
    using var http = new HttpClient { BaseAddress = pbx };
    http.DefaultRequestHeaders.Add("Token", "test-token");

    SangomaUser user = await ours.Users.GetByExtensionAsync("1000");
    FirstAnswer.Note();
    OwnUser own = await RestService.For<IOwnUsers>(http).GetAsync("1000", CancellationToken.None);

    Check.That("the name by our client", user.DisplayName, "John Smith");
    Check.That("the name by the application's own interface", own.DisplayName, "John Smith");
});

internal interface IOwnUsers
{
    [Get("/users/extension/{extension}")]
    Task<OwnUser> GetAsync(string extension, CancellationToken cancellationToken);
}

internal sealed record OwnUser([property: JsonPropertyName("displayname")] string DisplayName);
