namespace Telephony.Sdk.Benchmarks;

/// <summary>What was measured of one column in one row: as many values as rounds, of which those of the same round belong together.</summary>
internal sealed record Result(string Way, IReadOnlyList<double> Times, double Bytes);
