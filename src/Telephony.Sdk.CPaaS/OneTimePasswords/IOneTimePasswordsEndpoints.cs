using System.Diagnostics;

namespace Telephony.Sdk.CPaaS;

/// <summary>"One Time Password" of the document.</summary>
internal interface IOneTimePasswordsEndpoints
{
    [Post("/api/outbound_call"), Resend(ResendRule.Never), ReplyId("request_id")]
    Task<CPaaSReceipt> SendAsync([Body] OneTimePasswordBody body, CancellationToken cancellationToken);
}

/// <summary>What is written of a one-time password, in the order of the document's example. Numbers are sent as texts.</summary>
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
internal sealed class OneTimePasswordBody(CPaaSOneTimePassword password) : SpeechBody(password.Speech), ICarriesSecrets
{
    [JsonPropertyName("customer_number")] public string CustomerNumber => password.CustomerNumber;
    [JsonPropertyName("otp"), DebuggerBrowsable(DebuggerBrowsableState.Never)] public string Password => password.Password!.Reveal();
    [JsonPropertyName("announce_template_id")] public string TemplateId => password.TemplateId;
    [JsonPropertyName("repeat")] public int Repeat => password.Repeat;
    [JsonPropertyName("caller_id")] public string CallerId => password.CallerId;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)] IEnumerable<string> ICarriesSecrets.Secrets => [Password];
}
