using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a one-time password, in the order of the document's example.</summary>
internal sealed class OneTimePasswordBody(CPaaSOneTimePassword password)
{
    private const string PasswordName = "otp";

    [JsonPropertyName("customer_number")]
    public string CustomerNumber { get; } = password.CustomerNumber;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName(PasswordName)]
    public string Password { get; } = password.Password!.Reveal();

    [JsonPropertyName("announce_template_id")]
    public string TemplateId { get; } = password.TemplateId;

    [JsonPropertyName("repeat")]
    public string Repeat { get; } = password.Repeat.ToString(CultureInfo.InvariantCulture);

    [JsonPropertyName("caller_id")]
    public string CallerId { get; } = password.CallerId;

    [JsonPropertyName("voice")]
    public string? Voice { get; } = password.Speech?.Voice?.Value;

    [JsonPropertyName("volume")]
    public string? Volume { get; } = password.Speech?.Volume?.Value;

    [JsonPropertyName("rate")]
    public string? Rate { get; } = password.Speech?.Rate?.Value;

    [JsonPropertyName("pitch")]
    public string? Pitch { get; } = password.Speech?.Pitch?.Value;

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; } = password.Speech?.LanguageCode;

    [JsonPropertyName("tts_engine_type")]
    public string? Engine { get; } = password.Speech?.Engine?.Value;

    /// <summary>The password in a body that was written from this type, to take it out of texts; null where there is none.</summary>
    public static string? ReadPassword(HttpContent? content)
    {
        if (content is null)
        {
            return null;
        }

        using JsonDocument body = JsonDocument.Parse(content.ReadAsByteArrayAsync().GetAwaiter().GetResult());
        return body.RootElement.GetProperty(PasswordName).GetString();
    }
}
