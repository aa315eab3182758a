using Refit;

namespace Telephony.Sdk.Exotel;

/// <summary>"3. Exotel Click-to-Call API Configuration" of SangamCRM's document, by Exotel's own documentation.</summary>
[Headers("Accept: application/json")]
internal interface ICallsEndpoints
{
    [Post("/v1/Accounts/{accountSid}/Calls/connect.json"), Resend(ResendRule.Never)]
    Task<ExotelCall> ConnectAsync(string accountSid, [Body] HttpContent form, CancellationToken cancellationToken);

    [Get("/v1/Accounts/{accountSid}/Calls/{callSid}.json?details=true"), Resend(ResendRule.Read)]
    Task<ExotelCall> GetAsync(string accountSid, string callSid, CancellationToken cancellationToken);
}
