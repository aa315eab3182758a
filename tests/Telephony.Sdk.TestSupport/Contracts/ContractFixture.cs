using System.Reflection;
using FluentAssertions;
using NUnit.Framework;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>Starts the selected stub server (in-process, or the real WireMock) with a vendor's mappings, once for its tests.</summary>
[Category("Contract")]
public abstract class ContractFixture(StubVendor vendor)
{
    private int _requestsBefore;

    protected StubFixture Stubs { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartStubsAsync() => Stubs = await StubFixture.StartAsync(vendor);

    [OneTimeTearDown]
    public async Task StopStubsAsync() => await Stubs.DisposeAsync();

    [SetUp]
    public void CountRequests() => _requestsBefore = Stubs.Server?.Journal.Count() ?? 0;

    /// <summary>A test that names an operation must have called it. WireMock's journal is not asked: the same tests run on both.</summary>
    [TearDown]
    public void CheckOperations()
    {
        if (Stubs.Server is not { } server || TestContext.CurrentContext.Test.MethodInfo is not { } test)
        {
            return;
        }

        IEnumerable<string?> called = server.Journal.Requests.Skip(_requestsBefore)
            .Select(request => request.Mapping?.Metadata.GetValueOrDefault("operation"))
            .ToHashSet(StringComparer.Ordinal);
        IEnumerable<OperationAttribute> named = GetType().GetMethods().Where(method => method.Name == test.Name).SelectMany(method => method.GetCustomAttributes<OperationAttribute>());
        foreach (OperationAttribute operation in named)
        {
            called.Should().Contain(operation.Name, $"{TestContext.CurrentContext.Test.Name} says that it calls it");
        }
    }
}
