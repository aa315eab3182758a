using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>The search finds what it is there for: each form, in each place. Without this the other tests here could not fail.</summary>
public sealed class CanarySearchTests
{
    private const string Awkward = "\"\\/ <>&'+%=?#|~*$:";

    private static readonly ActivitySource s_source = new("planted");
    private static readonly Meter s_meter = new("planted");
    private static readonly Counter<int> s_counter = s_meter.CreateCounter<int>("planted.count");

    private static IEnumerable<string> Forms => WrittenForms.Names;

    [TestCaseSource(nameof(Forms))]
    public void Every_form_is_found_also_within_a_text_and_cut_short(string form)
    {
        var canary = new Canary("planted", new Random(1), Awkward, isSecret: true);
        string written = WrittenForms.All[form](canary.Text);

        canary.FindIn($"before{written}after").Should().NotBeNull();
        canary.FindIn(written[(written.Length / 2)..]).Should().NotBeNull("its end is enough");
        canary.FindIn(written[..(written.Length / 2)]).Should().NotBeNull("its beginning is enough");
        new Canary("another", new Random(2), Awkward, isSecret: true).FindIn(written).Should().BeNull();
    }

    [TestCaseSource(nameof(Forms))]
    public async Task It_is_found_in_every_place(string form)
    {
        var canary = new Canary("planted", new Random(), Awkward, isSecret: true);
        string planted = WrittenForms.All[form](canary.Text);
        using Sinks sinks = new();
        var services = new ServiceCollection();
        sinks.Listen(services);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();

        ILoggerFactory logs = provider.GetRequiredService<ILoggerFactory>();
        logs.CreateLogger("planted.message").Log(LogLevel.Trace, default, planted, exception: null, (state, _) => state);
        logs.CreateLogger("planted.exception").Log(LogLevel.Error, default, "failed", new IOException(planted), (state, _) => state);
        using (logs.CreateLogger("planted.scope").BeginScope(new Dictionary<string, object> { ["value"] = planted }))
        {
            await provider.GetRequiredService<IHttpClientFactory>().CreateClient().GetAsync(new Uri(server.BaseAddress, Uri.EscapeDataString(canary.Text)));
        }

        foreach (Action<Activity> plant in new Action<Activity>[]
        {
            it => it.DisplayName = planted, it => it.SetTag("tag", planted), it => it.SetBaggage("item", planted), it => it.SetStatus(ActivityStatusCode.Error, planted),
            it => it.AddEvent(new ActivityEvent(planted)), it => it.AddException(new IOException(planted)),
        })
        {
            using Activity activity = s_source.StartActivity("planted")!;
            plant(activity);
        }

        s_counter.Add(1, new KeyValuePair<string, object?>("tag", planted));
        var data = new IOException("data");
        data.Data["key"] = planted;
        sinks.AddThrown("inner", new InvalidOperationException("outer", new AggregateException(new IOException("one"), data)));
        sinks.AddThrown("property", new TelephonyApiException("no", "vendor", "operation", mayHaveTakenEffect: false, TelephonyErrorKind.Other, 400, replyText: planted));
        sinks.AddPrinted("printed", new { Property = planted });
        foreach ((string path, string text) in DebuggerView.Of("debugger", new Holder(planted)))
        {
            sinks.Add(path, text);
        }

        IReadOnlyList<string> found = sinks.Find([canary]);
        foreach (string where in new[]
        {
            "log planted.message", "log planted.exception", "log planted.scope", "log System.Net.Http.HttpClient", "span planted", "measurement planted", "event System.Net.Http",
            "exception inner", "exception property", "printed", "debugger._text", "debugger._bytes", "debugger.Getter", "debugger._list",
        })
        {
            found.Should().Contain(hit => hit.Contains("in " + where, StringComparison.Ordinal), where);
        }

        found.Should().NotContain(hit => hit.Contains("_hidden", StringComparison.Ordinal));
    }

    private sealed class Holder(string text)
    {
        private readonly string _text = text + 1;
        private readonly byte[] _bytes = System.Text.Encoding.UTF8.GetBytes(text + 2);
        private readonly List<Tuple<string>> _list = [new(text + 3)];

        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        private readonly string _hidden = text + 4;

        public string Getter => _text + _bytes.Length + _list.Count + _hidden.Length;
    }
}
