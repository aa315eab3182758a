namespace Telephony.Sdk.Toolkit;

/// <summary>Reads and writes a clock reading without a zone, <c>yyyy-MM-dd HH:mm:ss</c>. Empty, zero and the epoch mean none.</summary>
public sealed class WallClockConverter() : TextConverter<DateTime>("a time as yyyy-MM-dd HH:mm:ss")
{
    /// <inheritdoc/>
    protected override DateTime? Parse(string? text) => WallClock.Read(text);

    /// <inheritdoc/>
    protected override string Format(DateTime value) => WallClock.Write(value);
}
