namespace Telephony.Sdk.Toolkit;

/// <summary>The ids of the warnings that say what may still change.</summary>
internal static class Experiments
{
    /// <summary>What a package for another vendor is written with: it may change until 1.0. Switch the warning off in such a package, with NoWarn.</summary>
    public const string Toolkit = "TELEPHONY001";
}
