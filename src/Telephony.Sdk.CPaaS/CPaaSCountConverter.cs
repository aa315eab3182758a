using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads a small whole number that the vendor may send as text; what is none, or too large for one, is null.</summary>
internal sealed class CPaaSCountConverter : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        decimal.TryParse(CPaaSWordsConverter.TextOf(JsonElement.ParseValue(ref reader)), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : null;

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);
}
