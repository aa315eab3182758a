using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample.Steps;

/// <summary>Adds the list that the leads go into. It stays inactive: you say when the dialer is to call.</summary>
internal sealed class AddList(IElisionDialerClient dialer, SampleOptions options, Screen screen)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.CampaignId is not { } campaign)
        {
            screen.Skip("Add a list", "the leads go into one that is there; name a campaign with --campaign for a new one");
            return;
        }

        ElisionListResult added = await dialer.Lists.AddAsync(new ElisionNewList(options.ListId, options.ListName, campaign) { IsActive = false }, cancellationToken);
        screen.Done($"Added the list {added.ListId}, {added.Name}, to the campaign {added.CampaignId}");
        if (added.AlteredFields.Count > 0)
        {
            screen.Warn($"The dialer changed of it: {string.Join(", ", added.AlteredFields)}.");
        }
    }
}
