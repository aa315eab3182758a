using System.Collections.Immutable;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>Says what goes wrong with which request: by the seed, the call and its attempt alone, so that a run can be repeated however its threads take turns.</summary>
internal sealed class Dice(ulong seed, ImmutableArray<Trouble> troubles)
{
    private const int Percent = 5;

    public Trouble? Roll(long id, int arrival)
    {
        ulong roll = Mix(seed ^ Mix(((ulong)id << 8) | (byte)arrival));
        return roll % 100 < Percent ? troubles[(int)((roll >> 32) % (ulong)troubles.Length)] : null;
    }

    /// <summary>SplitMix64, the generator that seeds others.</summary>
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
