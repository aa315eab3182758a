namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSOneTimePasswords(IOneTimePasswordsEndpoints endpoints) : ICPaaSOneTimePasswords
{
    public Task<CPaaSReceipt> SendAsync(CPaaSOneTimePassword password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(password);
        password.Validate();
        return endpoints.SendAsync(new OneTimePasswordBody(password), cancellationToken);
    }
}
