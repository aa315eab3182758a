namespace Telephony.Sdk.CPaaS;

/// <summary>Writes yes and no as <c>on</c> and <c>off</c>.</summary>
internal sealed class OnOffConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.ValueTextEquals("on"u8);

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteStringValue(value ? "on"u8 : "off"u8);
}

/// <summary>Writes when a call is to be placed, which is always known, as a clock shows it.</summary>
internal sealed class ScheduledAtConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WallClock.Read(reader.GetString()) ?? default;

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(WallClock.Write(value));
}
