namespace Telephony.Sdk.Samples.Tests;

/// <summary>Gives each test a place of its own.</summary>
public abstract class SampleFixture
{
    private protected TestPlace Place { get; private set; } = null!;

    [SetUp]
    public void MakePlace() => Place = new TestPlace();

    [TearDown]
    public void DeletePlace() => Place.Dispose();
}
