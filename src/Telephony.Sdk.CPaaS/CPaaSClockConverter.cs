using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads a clock reading that the vendor labels GMT whatever its zone is. Empty and 1970 mean none.</summary>
internal sealed class CPaaSClockConverter() : TextConverter<DateTime>(CPaaSTime.Example)
{
    protected override DateTime? Parse(string? text) => CPaaSTime.Read(text);

    protected override string Format(DateTime value) => CPaaSTime.Write(value);
}
