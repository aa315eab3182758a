using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.PhoneNumbers.Tests;

/// <summary>What is written for a vendor passes the client's own rules and its stub, which has the document's.</summary>
[CancelAfter(60_000)]
public sealed class VendorTests
{
    private static readonly PhoneNumber s_indian = PhoneNumber.Parse("+91 98765 00001");
    private static readonly PhoneNumber s_american = PhoneNumber.Parse("+1 516 814 8111");

    private TelephonyStubs _stubs = null!;
    private ServiceProvider _services = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.CPaaS, StubVendor.ElisionDialer, StubVendor.Exotel, StubVendor.IbizfoneIvr, StubVendor.SangamCrm }, FailOnUnmatched = true });
        _services = new ServiceCollection()
            .AddCPaaS(_stubs.ConfigurationOf(StubVendor.CPaaS)).Services
            .AddElisionDialer(_stubs.ConfigurationOf(StubVendor.ElisionDialer)).Services
            .AddExotel(_stubs.ConfigurationOf(StubVendor.Exotel)).Services
            .AddIbizfoneIvr(_stubs.ConfigurationOf(StubVendor.IbizfoneIvr)).Services
            .AddSangamCrm(_stubs.ConfigurationOf(StubVendor.SangamCrm)).Services
            .BuildServiceProvider();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _services.DisposeAsync();
        await _stubs.DisposeAsync();
    }

    [Test]
    public void What_each_vendor_wants_of_an_Indian_number() =>
        new[] { s_indian.ForCPaaS(), s_indian.ForElisionDialer(), s_indian.ForExotel(), s_indian.ForIbizfoneIvr(), s_indian.ForSangamCrm() }
            .Should().Equal("919876500001", "9876500001", "+919876500001", "9876500001", "9876500001");

    [Test]
    public void What_each_vendor_wants_of_a_number_of_another_country() =>
        new[] { s_american.ForCPaaS(), s_american.ForElisionDialer(), s_american.ForExotel(), s_american.ForIbizfoneIvr(), s_american.ForSangamCrm() }
            .Should().Equal("15168148111", "+15168148111", "+15168148111", "+15168148111", "+15168148111");

    [Test]
    public async Task CPaaS_takes_it([Values] bool isIndian, CancellationToken cancellationToken)
    {
        string number = Number(isIndian).ForCPaaS();
        ICPaaSClient cpaas = _services.GetRequiredService<ICPaaSClient>();

        (await cpaas.Calls.ClickToCallAsync(new CPaaSClickToCall(number, s_american.ForCPaaS(), number), cancellationToken)).Id.Should().NotBeEmpty();
        (await cpaas.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(number, "1987", "AN2222314c96", 1, s_american.ForCPaaS()), cancellationToken)).Id.Should().NotBeEmpty();
        CPaaSReceipt list = await cpaas.ContactLists.CreateAsync("leads-" + number, cancellationToken);
        (await cpaas.ContactLists.AddAsync(list.Id, [new CPaaSContact("Asha", number)], cancellationToken)).Count.Should().Be(1);
    }

    [Test]
    public async Task The_Elision_dialer_takes_it([Values] bool isIndian, CancellationToken cancellationToken)
    {
        PhoneNumber number = Number(isIndian);
        ElisionLeadImport import = await _services.GetRequiredService<IElisionDialerClient>().Leads.AddAsync([new ElisionLead(number.ForElisionDialer(), "1101")], progress: null, cancellationToken);

        import.AllCreated.Should().BeTrue();
        new ElisionWidgetClickToCall(number.Subscriber, number.CountryCode).PhoneNumber.Should().Be(number.Subscriber);
    }

    [Test]
    public async Task Exotel_takes_it([Values] bool isIndian, CancellationToken cancellationToken) =>
        (await _services.GetRequiredService<IExotelClient>().Calls.ConnectAsync(
            new ExotelConnectRequest(Number(isIndian).ForExotel(), s_indian.ForExotel(), s_indian.National), cancellationToken)).Sid.Should().NotBeEmpty();

    [Test]
    public async Task IBizFone_takes_it([Values] bool isIndian, CancellationToken cancellationToken) =>
        await _services.GetRequiredService<IIbizfoneIvrClient>().Agents.SetStatusAsync(Number(isIndian).ForIbizfoneIvr(), IbizfoneAgentStatus.Available, cancellationToken);

    [Test]
    public async Task SangamCRM_takes_it([Values] bool isIndian, CancellationToken cancellationToken)
    {
        ISangamCrmClient crm = _services.GetRequiredService<ISangamCrmClient>();
        string number = Number(isIndian).ForSangamCrm();
        DateTimeOffset end = new(2026, 1, 26, 10, 0, 0, TimeSpan.FromHours(5.5));
        var log = new SangamCallLog(CallDirection.Inbound, number, s_indian.ForSangamCrm(), end.AddMinutes(-3), end, SangamCallStatus.Held, assignedUserId: "1");

        (await crm.CallLogs.PushAsync([log], cancellationToken)).Should().ContainSingle().Which.Number.Should().BeOneOf(number, s_indian.ForSangamCrm());
        await crm.CallPopups.NotifyAsync(new SangamCallPopup(number, s_indian.ForSangamCrm(), "asha@example.com", "12398778.1234", end), cancellationToken);
    }

    private static PhoneNumber Number(bool isIndian) => isIndian ? s_indian : s_american;
}
