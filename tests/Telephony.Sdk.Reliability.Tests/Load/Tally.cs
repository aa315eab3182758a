namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>What the vendor knows of one call.</summary>
internal sealed class Tally
{
    /// <summary>How often its request was received in full.</summary>
    public int Arrivals { get; set; }

    /// <summary>How many of those were answered 429, which says that they were not taken.</summary>
    public int NotTaken { get; set; }

    public int Taken => Arrivals - NotTaken;
}
