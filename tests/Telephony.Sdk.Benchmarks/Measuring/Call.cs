namespace Telephony.Sdk.Benchmarks;

/// <summary>What a column does in a row of the tables.</summary>
/// <param name="Send">Sends once, as a user does.</param>
/// <param name="Describe">Sends once and tells what was read, to be compared before anything is measured.</param>
internal sealed record Call(Func<Task> Send, Func<Task<string>> Describe)
{
    public static Call Of<T>(Func<Task<T>> send, Func<T, string> describe) => new(send, async () => describe(await send()));
}
