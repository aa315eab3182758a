using System.Text.Json;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSOneTimePasswords(IOneTimePasswordsEndpoints endpoints) : ICPaaSOneTimePasswords
{
    public async Task<CPaaSReceipt> SendAsync(CPaaSOneTimePassword password, CancellationToken cancellationToken)
    {
        Check.OneTimePassword(password);
        CPaaSReceipt receipt = (await endpoints.SendAsync(new OneTimePasswordBody(password), cancellationToken).ConfigureAwait(false)).ToReceipt();
        DropEchoes(receipt.AdditionalFields, new Scrubber([password.Password!.Reveal()]));
        return receipt;
    }

    /// <summary>Leaves out what holds the password: whoever prints a receipt must not print it.</summary>
    private static void DropEchoes(IDictionary<string, JsonElement>? fields, Scrubber scrubber)
    {
        foreach (string name in fields?.Where(field => MayHold(field, scrubber)).Select(field => field.Key).ToArray() ?? [])
        {
            fields!.Remove(name);
        }
    }

    private static bool MayHold(KeyValuePair<string, JsonElement> field, Scrubber scrubber)
    {
        try
        {
            return !scrubber.IsClean(field.Key + field.Value.GetRawText());
        }
        catch (InvalidOperationException)
        {
            // Its bytes are no text, so nobody could read it either. The call was placed: the receipt must not be lost for that.
            return true;
        }
    }
}
