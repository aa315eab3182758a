using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

/// <summary>A client of the SDK as a program has it, and every declared operation called once, as its document shows it.</summary>
internal class VendorUnderTest
{
    public VendorUnderTest(VendorDocument document)
    {
        Document = document;
        Operations = DeclaredOperations.In(document.Client.Assembly);
        Calls = [.. document.Calls.Where(call => call.Request is not null).DistinctBy(call => call.Operation)
            .Select(call => new Call(this, Operations.Single(operation => operation.Name == call.Operation), call.SendAsync))];
    }

    public VendorDocument Document { get; }

    /// <summary>The name of the package, and what tells it from another client of the same.</summary>
    public virtual string Name => Document.Name;

    /// <summary>The stub server that plays its vendor.</summary>
    public StubVendor Stub => Document.Stub;

    /// <summary>Starts it with the documents' examples only: it remembers nothing, so that a call is answered the same however often it comes.</summary>
    public Task<TelephonyStubs> StartStubsAsync(bool useHttps = false) =>
        TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { Stub }, ExamplesOnly = true, UseHttps = useHttps });

    /// <summary>The settings that hold credentials, with what its vendor accepts.</summary>
    public virtual IReadOnlyList<(string Key, string Value)> Credentials => Document.Credentials;

    /// <summary>What its package declares.</summary>
    public IReadOnlyList<OperationDeclaration> Operations { get; }

    /// <summary>Every declared operation.</summary>
    public IReadOnlyList<Call> Calls { get; protected init; }

    /// <inheritdoc cref="VendorDocument.Open"/>
    public virtual ServiceProvider Open(
        Uri address,
        TimeProvider time,
        IReadOnlyList<(string Key, string Value)>? credentials = null,
        IReadOnlyList<(string Key, string Value)>? settings = null,
        Action<IServiceCollection>? prepare = null,
        Action<IHttpClientBuilder>? configure = null) =>
        Document.Open(address, time, credentials, settings, prepare, configure);

    public override string ToString() => Name;
}
