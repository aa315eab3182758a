using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Credentials go to the configured scheme, host and port, and nothing a vendor says sends anything elsewhere.</summary>
public sealed class OriginTests
{
    private static readonly int[] s_redirects = [300, 301, 302, 303, 305, 307, 308];

    private static IEnumerable<CanaryVendor> Vendors => CanaryVendor.FromSeed(CanarySeed.Value);

    private static IEnumerable<Type> PublicTypes => new[] { typeof(Origin), typeof(SangamCrm.ISangamCrmClient), typeof(Exotel.IExotelClient), typeof(SangomaCrm.ISangomaCrmClient), typeof(IbizfoneIvr.IIbizfoneIvrClient), typeof(CPaaS.ICPaaSClient), typeof(ElisionDialer.IElisionDialerClient) }.Select(type => type.Assembly).SelectMany(assembly => assembly.GetExportedTypes());

    [TestCaseSource(nameof(Vendors))]
    public async Task A_redirect_to_another_port_scheme_or_name_of_the_same_machine_is_not_followed(object one)
    {
        var vendor = (CanaryVendor)one;
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        await using TelephonyStubs port = await TelephonyStubs.StartAsync();
        await using TelephonyStubs scheme = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { UseHttps = true });
        string[] elsewhere =
        [
            port.BaseAddress.AbsoluteUri, scheme.BaseAddress.AbsoluteUri, "//" + port.BaseAddress.Authority + "/", $"http://localhost:{port.BaseAddress.Port}/",
            $"http://{server.BaseAddress.Authority}@{port.BaseAddress.Authority}/", $"http://{port.BaseAddress.Authority}\\@{server.BaseAddress.Authority}/",
        ];
        await using ServiceProvider services = vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start), settings: [("CertificateFingerprints:0", scheme.CertificateFingerprint!)]);

        foreach ((int turn, Call call) in vendor.Calls.Index())
        {
            await call.Awaiting(it => it.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();
            string path = server.Journal.Requests[^1].Path;
            server.Journal.Clear();
            foreach ((int index, string where) in elsewhere.Index())
            {
                Guid mapping = server.Map("ANY", path, StubResponse.Empty(s_redirects[(turn + index) % s_redirects.Length]).WithHeader("Location", where + "caught"));
                await call.Awaiting(it => it.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyProtocolException>(where);
                server.Server.DeleteMapping(mapping);
            }

            server.Journal.Count().Should().Be(elsewhere.Length, $"{call} is sent once for each");
        }

        port.Journal.ConnectionCount.Should().Be(0);
        scheme.Journal.ConnectionCount.Should().Be(0);
    }

    [Test]
    public void Every_declared_route_stays_below_the_base_address()
    {
        foreach (OperationDeclaration operation in AllVendors.All.SelectMany(vendor => vendor.Operations))
        {
            operation.Routes.Should().AllSatisfy(route => route.Template.Should().StartWith("/").And.NotStartWith("//").And.NotStartWith("/\\").And.NotContain("://", operation.Name));
        }
    }

    /// <summary>Recordings, pages and webhooks come with addresses; a caller who wants one fetches it with a client of its own, without our credentials.</summary>
    [Test]
    public void No_method_takes_an_address_but_those_that_hand_it_to_the_vendor()
    {
        // What packages of vendors are written with reads and checks addresses, and sends to none.
        IEnumerable<string> takers = PublicTypes
            .Where(type => type.Namespace != typeof(VendorReplyReader).Namespace)
            .SelectMany(type => type.GetMethods().Where(method => !method.IsSpecialName && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Uri))).Select(method => $"{method.DeclaringType!.Name}.{method.Name}"))
            .Distinct();

        takers.Should().BeEquivalentTo("ISangomaWebhooks.AddAsync", "ISangomaWebhooks.UpdateAsync", "ElisionWidgetMessage.ToScript");
    }
}
