using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>Logs the user out of the widget ("LOGOUT").</summary>
public sealed class ElisionWidgetLogout : ElisionWidgetMessage
{
    /// <summary>Makes the message.</summary>
    public ElisionWidgetLogout()
        : base("logout")
    {
    }

    private protected override void Write(Utf8JsonWriter writer)
    {
    }
}
