using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.Quickstart;

/// <summary>A document whose calls do what a test says.</summary>
/// <param name="name">Its vendor.</param>
/// <param name="calls">What they do, and give.</param>
internal sealed class FakeDocument(string name, params Func<string>[] calls) : DocumentOf<IDisposable>
{
    public override string Name => name;

    public override string Title => "A document";

    public override StubVendor Stub => StubVendor.SangomaCrm;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [];

    public override IReadOnlyList<DocumentedCall> Calls =>
    [
        .. calls.Select((call, index) =>
            Of($"GET calls {index}", "Calls.List", ResendRule.Read, "Calls.ListAsync", (_, _) => Task.FromResult(call()), new("GET /calls"), text => $"{text}", "")),
    ];

    /// <summary>Whether its client cannot be made.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether its client is disposed by now.</summary>
    public bool HasEnded { get; private set; }

    public override IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) =>
        IsBroken ? throw new IOException("No free port.") : services.AddSingleton<IDisposable>(_ => new FakeClient(this)).AddHttpClient(name);

    private sealed class FakeClient(FakeDocument document) : IDisposable
    {
        public void Dispose() => document.HasEnded = true;
    }
}
