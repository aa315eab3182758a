using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.Samples.CallLogBridge;
using Telephony.Sdk.Samples.CallLogBridge.Calls;
using Telephony.Sdk.Samples.CallLogBridge.Crm;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.CallLogBridge;

/// <summary>The bridge in this process, on a stub of the CRM that the test looks at.</summary>
internal sealed class Bridge : IAsyncDisposable
{
    private const string Secret = "test-token-0123456789";

    private readonly WebApplication _app;
    private readonly StubPushes _vendor = new();

    private Bridge(WebApplication app)
    {
        _app = app;
        Browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>Keeps cookies, as a browser does.</summary>
    public HttpClient Browser { get; }

    public Ledger Ledger => _app.Services.GetRequiredService<Ledger>();

    public IPushDeadLetters DeadLetters => _app.Services.GetRequiredService<IPushDeadLetters>();

    public static async Task<Bridge> StartAsync(string folder, TelephonyStubs crm, params (string Key, string? Value)[] settings)
    {
        Dictionary<string, string?> all = new()
        {
            ["Bridge:Folder"] = folder,
            ["Bridge:DefaultOwner"] = "1",
            ["Pushes:ibizfone:Secrets:0"] = Secret,
            ["Pushes:sangoma:Secrets:0"] = Secret,
            ["Pushes:exotel:Secrets:0"] = Secret,
        };
        foreach ((string key, string? value) in crm.ConfigurationOf(StubVendor.SangamCrm).AsEnumerable(makePathsRelative: true).Select(pair => ("SangamCrm:" + pair.Key, pair.Value)).Concat(settings))
        {
            all[key] = value;
        }

        WebApplication app = await BridgeApp.BuildAsync([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection(all);
        });
        await app.StartAsync();
        return new Bridge(app);
    }

    public Task<StubPushResult> IbizfoneAsync(params (string Name, string? Value)[] fields) =>
        _vendor.IbizfoneCallLogAsync(At("/api/PostCallLogs/"), fields.ToDictionary(field => field.Name, field => field.Value));

    public Task<StubPushResult> SangomaAsync(string type, params (string Name, string? Value)[] fields) =>
        _vendor.SangomaEventAsync(At("/hooks/sangoma/"), type, fields.ToDictionary(field => field.Name, field => field.Value));

    public async Task<CrmState?> StateOfAsync(string call, string what = CrmLog.Log) =>
        (await Ledger.CrmOfAsync(call, CancellationToken.None)).SingleOrDefault(entry => entry.What == what)?.State;

    public Task BecomesAsync(string call, CrmState state, string what = CrmLog.Log) => IsAsync(async () => await StateOfAsync(call, what) == state, $"{call} is {state}");

    public static async Task IsAsync(Func<Task<bool>> isSo, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "{0}", what);
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _vendor.Dispose();
        Browser.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<string> ReadAsync(string path) => await Browser.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Sends a form of a page with its token.</summary>
    public async Task<(int Status, string Page)> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        string token = Regex.Match(await ReadAsync(page), "__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        using HttpResponseMessage answer = await Browser.PostAsync(new Uri(action, UriKind.Relative), form);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private Uri At(string path) => new(new Uri(_app.Urls.Single()), path + Secret);
}
