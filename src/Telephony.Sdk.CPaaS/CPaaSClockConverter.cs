using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads a clock reading that the vendor labels GMT whatever its zone is. Empty and 1970 mean none.</summary>
internal sealed class CPaaSClockConverter : JsonConverter<DateTime?>
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return CPaaSTime.Read(LenientStringConverter.ReadValue(ref reader));
        }
        catch (FormatException exception)
        {
            throw new JsonException("Expected a time such as Fri, 07 Jul 2023 06:08:09 GMT, found other text.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options)
    {
        if (value is { } time)
        {
            writer.WriteStringValue(CPaaSTime.Write(time));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
