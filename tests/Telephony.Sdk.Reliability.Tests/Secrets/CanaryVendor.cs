using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>A vendor whose credentials are canaries, as are the secrets that its requests carry.</summary>
internal sealed class CanaryVendor : VendorUnderTest
{
    private const string Awkward = "\"\\/ <>&'+%=?#|~*$";

    /// <summary>The settings that name an account. They are kept out of all that is thrown, logged and traced; in the options their owner sees them.</summary>
    private static readonly string[] s_names = ["Account", "CustomerId", "User"];

    private readonly VendorUnderTest _inner;

    private CanaryVendor(VendorUnderTest inner, int seed, params (string Key, string Value)[] settings)
    {
        var random = new Random(seed);
        _inner = inner;
        OtherSettings = settings;
        Name = string.Join(", ", [inner.Name, .. settings.Select(setting => setting.Value)]);
        Configured = [.. inner.Credentials.Select(setting => new Canary(setting.Key, random, Awkward + (setting.Key == "ApiKey" ? "" : ":"), !s_names.Contains(setting.Key)))];
        AgentPassword = new Canary("agent's password", random, "\"\\&+%=", isSecret: true);
        PhonePassword = new Canary("phone's password", random, "/ <>'|", isSecret: true);
        OneTimePassword = new Canary("one-time password", random, Awkward, isSecret: true);
        CallbackKey = new Canary("key of a callback", random, "+/=&\"", isSecret: true);
        Calls = [.. inner.Calls.Select(call => call with { Vendor = this, SendAsync = Secretive(call) })];
    }

    public override string Name { get; }

    public override StubVendor Stub => _inner.Stub;

    /// <summary>The canaries of the configuration.</summary>
    public IReadOnlyList<Canary> Configured { get; }

    /// <summary>Those, and the ones that requests carry.</summary>
    public IReadOnlyList<Canary> All => [.. Configured, AgentPassword, PhonePassword, OneTimePassword, CallbackKey];

    public override IReadOnlyList<(string Key, string Value)> Credentials => [.. Configured.Select(canary => (canary.Name, canary.Text))];

    public override IReadOnlyList<(string Key, string Value)> OtherSettings { get; }

    public override IReadOnlyList<OperationDeclaration> Operations => _inner.Operations;

    public override IReadOnlyList<Call> Calls { get; }

    /// <summary>The secrets of one request: its vendor was told no others.</summary>
    public IReadOnlyList<Canary> Of(Call call) => (_inner, call.Operation) switch
    {
        (ElisionDialerUnderTest, "Agents.Add" or "Agents.Update") => [.. Configured, AgentPassword, PhonePassword],
        (CPaaSUnderTest, "OneTimePasswords.Send") => [.. Configured, OneTimePassword],
        (ExotelUnderTest, "Calls.Connect") => [.. Configured, CallbackKey],
        _ => Configured,
    };

    /// <summary>Operations whose result leaves out what it repeats of a secret; the results of others are the vendor's words as they came.</summary>
    public bool HidesEchoes(Call call) => _inner is ElisionDialerUnderTest || call.Operation is "OneTimePasswords.Send" or "Calls.Recording" or "Calls.Voicemail";

    public Canary AgentPassword { get; }

    public Canary PhonePassword { get; }

    public Canary OneTimePassword { get; }

    public Canary CallbackKey { get; }

    /// <summary>What listens to the clients that are opened; null while nothing does.</summary>
    public Sinks? Sinks { get; set; }

    public static IReadOnlyList<CanaryVendor> FromSeed(int seed) =>
    [
        .. AllVendors.All.Select((vendor, index) => new CanaryVendor(vendor, seed + index)),
        new CanaryVendor(new ElisionDialerUnderTest(), seed - 1, ("Transport", "Form")),
    ];

    public override ServiceProvider Open(
        Uri address,
        TimeProvider time,
        IReadOnlyList<(string Key, string Value)>? credentials = null,
        IReadOnlyList<(string Key, string Value)>? settings = null,
        Action<IServiceCollection>? prepare = null,
        Action<IHttpClientBuilder>? configure = null) =>
        _inner.Open(address, time, credentials ?? Credentials, [.. OtherSettings, .. settings ?? []], prepare, client =>
        {
            Sinks?.Listen(client.Services);
            configure?.Invoke(client);
        });

    protected override IHttpClientBuilder Register(IServiceCollection services, IConfiguration section) => throw new NotSupportedException();

    /// <summary>The operations whose requests carry secrets, with canaries for them; and downloads, which give what their reply's head names.</summary>
    private Func<IServiceProvider, CancellationToken, Task<object?>> Secretive(Call call) => (_inner, call.Operation) switch
    {
        (ElisionDialerUnderTest, "Agents.Add") => async (services, token) => await services.GetRequiredService<IElisionDialerClient>().Agents.AddAsync(
            new ElisionNewAgent("10000", AgentPassword.Text, level: 1, "Testing Person", "AGENTS") { PhonePassword = PhonePassword.Text }, token),
        (ElisionDialerUnderTest, "Agents.Update") => async (services, token) => await services.GetRequiredService<IElisionDialerClient>().Agents.UpdateAsync(
            new ElisionAgentUpdate("1000") { Password = AgentPassword.Text, PhonePassword = PhonePassword.Text }, token),
        (CPaaSUnderTest, "OneTimePasswords.Send") => async (services, token) => await services.GetRequiredService<ICPaaSClient>().OneTimePasswords.SendAsync(
            new CPaaSOneTimePassword("919979271234", OneTimePassword.Text, "AN2222314c96", repeat: 1, "15168148111"), token),
        (ExotelUnderTest, "Calls.Connect") => async (services, token) => await services.GetRequiredService<IExotelClient>().Calls.ConnectAsync(
            new ExotelConnectRequest("09876500682", "09876500240", "08080804890") { StatusCallback = new Uri("https://hooks.example/call?token=" + Uri.EscapeDataString(CallbackKey.Text)) }, token),
        (SangomaCrmUnderTest, "Calls.Recording") => (services, token) => ReadAsync(services.GetRequiredService<ISangomaCrmClient>().Calls.OpenRecordingAsync("1551929887.12", token), token),
        (SangomaCrmUnderTest, "Calls.Voicemail") => (services, token) => ReadAsync(services.GetRequiredService<ISangomaCrmClient>().Calls.OpenVoicemailAsync("1551929887.12", token), token),
        _ => call.SendAsync,
    };

    private static async Task<object?> ReadAsync(Task<Download> opening, CancellationToken cancellationToken)
    {
        using Download download = await opening;
        await download.CopyToAsync(Stream.Null, cancellationToken: cancellationToken);
        return download.FileName;
    }
}
