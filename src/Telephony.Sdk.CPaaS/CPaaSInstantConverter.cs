using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads an instant whose "GMT" is true: UTC. Empty and 1970 mean none.</summary>
internal sealed class CPaaSInstantConverter() : TextConverter<DateTimeOffset>(CPaaSTime.Example)
{
    protected override DateTimeOffset? Parse(string? text) => CPaaSTime.Read(text) is { } utc ? new DateTimeOffset(utc, TimeSpan.Zero) : null;

    protected override string Format(DateTimeOffset value) => CPaaSTime.Write(value.UtcDateTime);
}
