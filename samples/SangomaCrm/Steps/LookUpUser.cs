using Telephony.Sdk.Samples;
using Telephony.Sdk.SangomaCrm;

namespace SangomaCrmSample.Steps;

/// <summary>Looks up who has an extension.</summary>
internal sealed class LookUpUser(ISangomaCrmClient pbx, SampleOptions options, Screen screen)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Extension is not { } extension)
        {
            screen.Skip("Look up a user", "name one with --extension");
            return;
        }

        SangomaUser user = await pbx.Users.GetByExtensionAsync(extension, cancellationToken);

        string?[] facts = [user.DisplayName ?? user.Username, user.Title, user.Company, user.Email];
        screen.Done($"Looked up extension {extension}: {string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)))}");
    }
}
