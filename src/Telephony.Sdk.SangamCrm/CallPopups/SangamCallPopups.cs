namespace Telephony.Sdk.SangamCrm;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class SangamCallPopups(ICallPopupsEndpoints endpoints, SangamCrmOptions options) : ISangamCallPopups
{
    private readonly string _ivrName = options.IvrName!;
    private readonly TimeZoneInfo _zone = options.TimeZone;

    public async Task NotifyAsync(SangamCallPopup popup, CancellationToken cancellationToken)
    {
        if (popup is null)
        {
            throw new ArgumentNullException(nameof(popup), $"popup is required ({SangamCallPopup.Section}).");
        }

        popup.Validate();
        await endpoints.NotifyAsync(_ivrName, new SangamCallPopupBody(popup, _zone), cancellationToken).ConfigureAwait(false);
    }
}
