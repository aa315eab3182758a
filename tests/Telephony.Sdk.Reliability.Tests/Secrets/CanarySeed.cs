namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Each run has other canaries; the seed of a run is printed, and makes the same again.</summary>
internal static class CanarySeed
{
    private const string Parameter = "CanarySeed";

    public static int Value { get; } = TestContext.Parameters.Get(Parameter, Random.Shared.Next());

    public static void Print() =>
        TestContext.Out.WriteLine($"The canaries are made from the seed {Value}; dotnet test -- TestRunParameters.Parameter(name=\\\"{Parameter}\\\",value=\\\"{Value}\\\") makes the same.");
}
