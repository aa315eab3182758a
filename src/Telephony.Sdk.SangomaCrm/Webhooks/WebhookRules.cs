
namespace Telephony.Sdk.SangomaCrm;

/// <summary>What the document demands of arguments about webhooks, checked before anything is sent.</summary>
internal static class WebhookRules
{
    private const int LongestUrl = 512;

    public static void Url(Uri url) => Argument.HttpAddress(url, nameof(url), "Sangoma CRM REST API, \"POST /webhooks\"", LongestUrl);

    public static void Id(int id)
    {
        if (id < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(id), id, "id must be the positive number that the list of webhooks shows.");
        }
    }
}
