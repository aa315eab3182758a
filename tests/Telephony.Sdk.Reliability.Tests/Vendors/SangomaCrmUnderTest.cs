using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Operations;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

internal sealed class SangomaCrmUnderTest : VendorUnderTest
{
    private const string Uuid = "1551929887.12";

    public override string Name => "SangomaCrm";

    public override StubVendor Stub => StubVendor.SangomaCrm;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("Token", StubVendor.Token)];

    public override IReadOnlyList<OperationDeclaration> Operations { get; } = DeclaredOperations.In(typeof(ISangomaCrmClient).Assembly);

    public override IReadOnlyList<Call> Calls => field ??=
    [
        Of<ISangomaCrmClient, object>("Calls.Get", async (pbx, token) => await pbx.Calls.GetAsync(Uuid, token)),
        Of<ISangomaCrmClient, object>("Calls.List", async (pbx, token) => await pbx.Calls.ListAsync(SangomaDirection.Both, cancellationToken: token)),
        Of<ISangomaCrmClient, long>("Calls.Recording", (pbx, token) => ReadAsync(pbx.Calls.OpenRecordingAsync(Uuid, token), token)),
        Of<ISangomaCrmClient, long>("Calls.Voicemail", (pbx, token) => ReadAsync(pbx.Calls.OpenVoicemailAsync(Uuid, token), token)),
        Of<ISangomaCrmClient, SangomaUser>("Users.GetByExtension", (pbx, token) => pbx.Users.GetByExtensionAsync("1000", token)),
        Of<ISangomaCrmClient, SangomaUser>("Users.GetById", (pbx, token) => pbx.Users.GetByIdAsync("1", token)),
        Of<ISangomaCrmClient, object>("Webhooks.List", async (pbx, token) => await pbx.Webhooks.ListAsync(token)),
        Of<ISangomaCrmClient, object>("Webhooks.ListByDirection", async (pbx, token) => await pbx.Webhooks.ListAsync(SangomaDirection.Inbound, token)),
        Of<ISangomaCrmClient, SangomaWebhook>("Webhooks.Get", (pbx, token) => pbx.Webhooks.GetAsync(1, token)),
        Of<ISangomaCrmClient>("Webhooks.Add", (pbx, token) => pbx.Webhooks.AddAsync(new Uri("http://postb.in/abc123"), SangomaDirection.Both, token)),
        Of<ISangomaCrmClient>("Webhooks.Update", (pbx, token) => pbx.Webhooks.UpdateAsync(1, new Uri("http://postb.in/newurl"), SangomaDirection.Both, token)),
        Of<ISangomaCrmClient>("Webhooks.Delete", (pbx, token) => pbx.Webhooks.DeleteAsync(2, token)),
    ];

    protected override IHttpClientBuilder Register(IServiceCollection services, IConfiguration section) => services.AddSangomaCrm(section);

    private static async Task<long> ReadAsync(Task<Download> opening, CancellationToken cancellationToken)
    {
        using Download download = await opening;
        return await download.CopyToAsync(Stream.Null, cancellationToken: cancellationToken);
    }
}
