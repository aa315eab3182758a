using System.Reflection;
using FluentAssertions;
using NUnit.Framework;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>Starts the stub server of a vendor once for its tests.</summary>
[Category("Contract")]
public abstract class ContractFixture(StubVendor vendor)
{
    private int _requestsBefore;

    protected TelephonyStubs Stubs { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartStubsAsync() => Stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { vendor }, ExamplesOnly = true });

    [OneTimeTearDown]
    public async Task StopStubsAsync() => await Stubs.DisposeAsync();

    [SetUp]
    public void CountRequests() => _requestsBefore = Stubs.Journal.Count();

    /// <summary>A test that names an operation must have called it.</summary>
    [TearDown]
    public void CheckOperations()
    {
        if (TestContext.CurrentContext.Test.MethodInfo is not { } test)
        {
            return;
        }

        IEnumerable<string?> called = Stubs.Journal.Requests.Skip(_requestsBefore)
            .Select(request => request.Mapping?.Metadata.GetValueOrDefault("operation"))
            .ToHashSet(StringComparer.Ordinal);
        IEnumerable<OperationAttribute> named = GetType().GetMethods().Where(method => method.Name == test.Name).SelectMany(method => method.GetCustomAttributes<OperationAttribute>());
        foreach (OperationAttribute operation in named)
        {
            called.Should().Contain(operation.Name, $"{TestContext.CurrentContext.Test.Name} says that it calls it");
        }
    }
}
