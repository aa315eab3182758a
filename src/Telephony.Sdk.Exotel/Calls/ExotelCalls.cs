
namespace Telephony.Sdk.Exotel;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class ExotelCalls(ICallsEndpoints endpoints, ExotelOptions options) : IExotelCalls
{
    private readonly string _accountSid = options.AccountSid!;

    public async Task<ExotelCall> ConnectAsync(ExotelConnectRequest request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request), $"request is required ({ExotelConnectRequest.Document}).");
        }

        request.Validate();
        return await endpoints.ConnectAsync(_accountSid, ExotelConnectForm.Of(request), cancellationToken).ConfigureAwait(false);
    }

    public async Task<ExotelCall> GetAsync(string callSid, CancellationToken cancellationToken)
    {
        Argument.Identifier(callSid, nameof(callSid), "the Sid of a call that ConnectAsync gave");
        return await endpoints.GetAsync(_accountSid, callSid, cancellationToken).ConfigureAwait(false);
    }
}
