using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// The two dialects in JSON: <c>{success,message,data}</c>, which add_multi_lead gives for each lead under <c>lead 1</c>, <c>lead 2</c>, …,
/// and <c>["ERROR","function REASON","user",""]</c>.
/// </summary>
internal static class JsonDialect
{
    private const string LeadKey = "lead ";

    /// <summary>What the JSON says, or null where it is of neither dialect.</summary>
    public static ElisionAnswer? Read(JsonElement root) => Only(root) switch
    {
        { ValueKind: JsonValueKind.Object } only => ReadObject(only),
        { ValueKind: JsonValueKind.Array } only => ReadArray(only),
        _ => null,
    };

    /// <summary>What stands alone in an array, which PHP servers put around it now and then; anything else as it is.</summary>
    public static JsonElement Only(JsonElement value)
    {
        while (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 1)
        {
            value = value[0];
        }

        return value;
    }

    /// <summary>A yes or no, however it is wrapped; null where it is neither.</summary>
    public static bool? YesOrNo(JsonElement value) => Verdict.Of(Only(value));

    /// <summary>A text, number or truth value as text, anything else as the JSON it is; null for null.</summary>
    public static string? Text(JsonElement value) => Only(value) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } only => only.GetString(),
        var only => only.GetRawText(),
    };

    public static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? Text(value) : null;

    /// <summary>The number of a lead in its request, from 1, that a key names; null for another key.</summary>
    public static int? LeadNumber(string key)
    {
        if (!key.StartsWith(LeadKey, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string digits = key.Substring(LeadKey.Length).Trim();
        return digits.Length is > 0 and < 10 && digits.All(c => c is >= '0' and <= '9')
            ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static ElisionAnswer? ReadObject(JsonElement root)
    {
        if (root.TryGetProperty("success", out JsonElement success))
        {
            if (YesOrNo(success) is not { } isSuccess)
            {
                return null;
            }

            JsonElement data = root.TryGetProperty("data", out JsonElement found) ? found : default;
            IReadOnlyList<string> values = data.ValueKind == JsonValueKind.String ? TextDialect.Values(data.GetString()!) : [];
            return Answer(isSuccess, Text(root, "message"), values, data);
        }

        List<JsonProperty> leads = [.. root.EnumerateObject()];
        return leads.Exists(lead => LeadNumber(lead.Name) is not null) ? new ElisionAnswer { IsSuccess = true, Leads = leads } : null;
    }

    private static ElisionAnswer? ReadArray(JsonElement root)
    {
        List<string> texts = [.. root.EnumerateArray().Select(item => Text(item) ?? string.Empty)];
        return texts.Count >= 2 && texts[0] is ("SUCCESS" or "ERROR")
            ? Answer(texts[0] == "SUCCESS", texts[1], texts.Count == 2 ? [] : TextDialect.Values(string.Join("|", texts.Skip(2))), data: default)
            : null;
    }

    private static ElisionAnswer Answer(bool isSuccess, string? message, IReadOnlyList<string> values, JsonElement data)
    {
        // Stryker disable once Conditional: the kind of a success is not read
        TelephonyErrorKind? kind = isSuccess ? null : ElisionWords.KindOf(message);
        return new ElisionAnswer
        {
            IsSuccess = isSuccess,
            Message = string.IsNullOrEmpty(message) ? null : ElisionWords.WithoutEcho(message, kind),
            Kind = kind,
            Values = values,
            Data = data,
        };
    }
}
