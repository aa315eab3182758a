using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads an instant whose "GMT" is true: UTC. Empty and 1970 mean none.</summary>
internal sealed class CPaaSInstantConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return CPaaSTime.Read(LenientStringConverter.ReadValue(ref reader)) is { } utc ? new DateTimeOffset(utc, TimeSpan.Zero) : null;
        }
        catch (FormatException exception)
        {
            throw new JsonException("Expected a time such as Fri, 07 Jul 2023 06:08:09 GMT, found other text.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } time)
        {
            writer.WriteStringValue(CPaaSTime.Write(time.UtcDateTime));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
