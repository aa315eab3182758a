using Microsoft.Data.Sqlite;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.CallLogBridge;

/// <summary>A folder and a stub of the CRM for each test of the bridge.</summary>
public abstract class BridgeFixture
{
    private string _folder = string.Empty;
    private TelephonyStubs? _crm;

    private protected TelephonyStubs Crm => _crm!;

    [SetUp]
    public async Task StartCrm()
    {
        _folder = Directory.CreateTempSubdirectory("bridge-").FullName;
        _crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
    }

    [TearDown]
    public async Task StopCrm()
    {
        await Crm.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private protected Task<Bridge> StartAsync(params (string Key, string? Value)[] settings) => Bridge.StartAsync(_folder, Crm, settings);
}
