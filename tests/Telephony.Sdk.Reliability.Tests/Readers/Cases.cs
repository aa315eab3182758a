using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>
/// Runs properties: <c>TELEPHONY_CASES</c> cases of each with seeds of chance, or, without that variable, a few of one seed, the same in every
/// run. What fails says with which <c>TELEPHONY_REPLAY</c> it is run again.
/// </summary>
internal static class Cases
{
    private const ulong UsualSeed = 20260101;

    // Next to no case takes a second; what takes this long on any machine does not end.
    private static readonly TimeSpan s_forEver = TimeSpan.FromMinutes(2);

    public static async Task CheckAsync<T>(Arbitrary<T> values, int usualCount, Action<T> body)
    {
        string? wanted = Environment.GetEnvironmentVariable("TELEPHONY_CASES");
        int count = wanted is null ? usualCount : int.Parse(wanted, CultureInfo.InvariantCulture);
        (Replay replay, string text) = ReplayOf(wanted is null ? UsualSeed : (ulong)Random.Shared.NextInt64());
        TestContext.Out.WriteLine($"{count} cases, TELEPHONY_REPLAY={text}");
        Config config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(FSharpOption<Replay>.Some(replay)).WithQuietOnSuccess(true);
        T? current = default;
        int ended = 0;
        Task checking = Task.Run(() => Prop.ForAll(values, value =>
        {
            current = value;
            body(value);
            ended++;
        }).Check(config));
        for (int before = -1; await Task.WhenAny(checking, Task.Delay(s_forEver)) != checking; before = ended)
        {
            ended.Should().NotBe(before, "this has to end: {0}", current);
        }

        try
        {
            await checking;
        }
        catch (Exception exception)
        {
            throw new AssertionException($"Run it again with TELEPHONY_CASES={count} TELEPHONY_REPLAY={text}, or with the seed and size below. {exception.Message}", exception);
        }
    }

    private static (Replay Replay, string Text) ReplayOf(ulong seed)
    {
        if (Environment.GetEnvironmentVariable("TELEPHONY_REPLAY") is not { } text)
        {
            var usual = new Rnd(seed);
            return (new Replay(usual, FSharpOption<int>.None), string.Create(CultureInfo.InvariantCulture, $"{usual.Seed},{usual.Gamma}"));
        }

        string[] parts = text.Trim('(', ')').Split(',');
        var rnd = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        return (new Replay(rnd, parts.Length < 3 ? FSharpOption<int>.None : int.Parse(parts[2], CultureInfo.InvariantCulture)), text);
    }
}
