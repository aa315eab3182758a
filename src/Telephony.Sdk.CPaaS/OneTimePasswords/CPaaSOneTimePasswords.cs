namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSOneTimePasswords(IOneTimePasswordsEndpoints endpoints) : ICPaaSOneTimePasswords
{
    public async Task<CPaaSReceipt> SendAsync(CPaaSOneTimePassword password, CancellationToken cancellationToken)
    {
        Check.OneTimePassword(password);
        return (await endpoints.SendAsync(new OneTimePasswordBody(password), cancellationToken).ConfigureAwait(false)).ToReceipt();
    }
}
