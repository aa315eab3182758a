using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>A vendor whose credentials are canaries, as are the secrets that its requests carry.</summary>
internal sealed class CanaryVendor : VendorUnderTest
{
    private const string Awkward = "\"\\/ <>&'+%=?#|~*$";

    /// <summary>The settings that name an account, which is no secret.</summary>
    private static readonly string[] s_names = ["Account", "CustomerId", "User"];

    private readonly IReadOnlyList<(string Key, string Value)> _settings;

    private CanaryVendor(VendorDocument document, int seed, params (string Key, string Value)[] settings)
        : base(document)
    {
        var random = new Random(seed);
        _settings = settings;
        Name = string.Join(", ", [document.Name, .. settings.Select(setting => setting.Value)]);
        Configured = [.. document.Credentials.Select(setting => new Canary(setting.Key, random, Awkward + (setting.Key == "ApiKey" ? "" : ":"), !s_names.Contains(setting.Key)))];
        AgentPassword = new Canary("agent's password", random, "\"\\&+%=", isSecret: true);
        PhonePassword = new Canary("phone's password", random, "/ <>'|", isSecret: true);
        OneTimePassword = new Canary("one-time password", random, Awkward, isSecret: true);
        CallbackKey = new Canary("key of a callback", random, "+/=&\"", isSecret: true);
        Calls = [.. Calls.Select(call => call with { SendAsync = Secretive(call) })];
    }

    public override string Name { get; }

    /// <summary>The canaries of the configuration.</summary>
    public IReadOnlyList<Canary> Configured { get; }

    /// <summary>The secrets among those, and the ones that requests carry.</summary>
    public IReadOnlyList<Canary> All => [.. Configured.Where(canary => canary.IsSecret), AgentPassword, PhonePassword, OneTimePassword, CallbackKey];

    public override IReadOnlyList<(string Key, string Value)> Credentials => [.. Configured.Select(canary => (canary.Name, canary.Text))];

    /// <summary>The secrets of one request: its vendor was told no others.</summary>
    public IReadOnlyList<Canary> Of(Call call) => (Document, call.Operation) switch
    {
        (ElisionDialerDocument, "Agents.Add" or "Agents.Update") => [.. Configured, AgentPassword, PhonePassword],
        (CPaaSDocument, "OneTimePasswords.Send") => [.. Configured, OneTimePassword],
        (ExotelDocument, "Calls.Connect") => [.. Configured, CallbackKey],
        _ => Configured,
    };

    /// <summary>Operations whose result leaves out what it repeats of a secret; the results of others are the vendor's words as they came.</summary>
    public bool HidesEchoes(Call call) => Document is ElisionDialerDocument || call.Operation is "OneTimePasswords.Send" or "Calls.Recording" or "Calls.Voicemail";

    public Canary AgentPassword { get; }

    public Canary PhonePassword { get; }

    public Canary OneTimePassword { get; }

    public Canary CallbackKey { get; }

    /// <summary>What listens to the clients that are opened; null while nothing does.</summary>
    public Sinks? Sinks { get; set; }

    public static IReadOnlyList<CanaryVendor> FromSeed(int seed) =>
    [
        .. VendorDocument.All.Select((document, index) => new CanaryVendor(document, seed + index)),
        new CanaryVendor(new ElisionDialerDocument(), seed - 1, ("Transport", "Form")),
    ];

    public override ServiceProvider Open(
        Uri address,
        TimeProvider time,
        IReadOnlyList<(string Key, string Value)>? credentials = null,
        IReadOnlyList<(string Key, string Value)>? settings = null,
        Action<IServiceCollection>? prepare = null,
        Action<IHttpClientBuilder>? configure = null) =>
        base.Open(address, time, credentials ?? Credentials, [.. _settings, .. settings ?? []], prepare, client =>
        {
            Sinks?.Listen(client.Services);
            configure?.Invoke(client);
        });

    /// <summary>The operations whose requests carry secrets, with canaries for them; and downloads, which give what their reply's head names.</summary>
    private Func<IServiceProvider, CancellationToken, Task<object?>> Secretive(Call call) => (Document, call.Operation) switch
    {
        (ElisionDialerDocument, "Agents.Add") => async (services, token) => await services.GetRequiredService<IElisionDialerClient>().Agents.AddAsync(
            new ElisionNewAgent("10000", AgentPassword.Text, level: 1, "Testing Person", "AGENTS") { PhonePassword = PhonePassword.Text }, token),
        (ElisionDialerDocument, "Agents.Update") => async (services, token) => await services.GetRequiredService<IElisionDialerClient>().Agents.UpdateAsync(
            new ElisionAgentUpdate("1000") { Password = AgentPassword.Text, PhonePassword = PhonePassword.Text }, token),
        (CPaaSDocument, "OneTimePasswords.Send") => async (services, token) => await services.GetRequiredService<ICPaaSClient>().OneTimePasswords.SendAsync(
            new CPaaSOneTimePassword("919979271234", OneTimePassword.Text, "AN2222314c96", repeat: 1, "15168148111"), token),
        (ExotelDocument, "Calls.Connect") => async (services, token) => await services.GetRequiredService<IExotelClient>().Calls.ConnectAsync(
            new ExotelConnectRequest("09876500682", "09876500240", "08080804890") { StatusCallback = new Uri("https://hooks.example/call?token=" + Uri.EscapeDataString(CallbackKey.Text)) }, token),
        (SangomaCrmDocument, "Calls.Recording") => (services, token) => ReadAsync(services.GetRequiredService<ISangomaCrmClient>().Calls.OpenRecordingAsync("1551929887.12", token), token),
        (SangomaCrmDocument, "Calls.Voicemail") => (services, token) => ReadAsync(services.GetRequiredService<ISangomaCrmClient>().Calls.OpenVoicemailAsync("1551929887.12", token), token),
        _ => call.SendAsync,
    };

    private static async Task<object?> ReadAsync(Task<Download> opening, CancellationToken cancellationToken)
    {
        using Download download = await opening;
        await download.CopyToAsync(Stream.Null, cancellationToken: cancellationToken);
        return download.FileName;
    }
}
