using Telephony.Sdk.Time;

namespace Telephony.Sdk.Json;

/// <summary>Reads and writes a clock reading without a zone, <c>yyyy-MM-dd HH:mm:ss</c>. Empty, zero and the epoch mean none.</summary>
internal sealed class WallClockConverter() : TextConverter<DateTime>("a time as yyyy-MM-dd HH:mm:ss")
{
    protected override DateTime? Parse(string? text) => WallClock.Read(text);

    protected override string Format(DateTime value) => WallClock.Write(value);
}
