using System.Text;
using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// A message from a page of the CRM to the dialer's widget, which holds the page in a frame (Dialer - CRM Integration, "JAVASCRIPT Functions").
/// </summary>
/// <remarks>
/// The document posts to <c>'*'</c>, which hands the password to any page that holds this one in a frame. Here the origin of the
/// widget's page has to be named. What <see cref="ToJson"/> and <see cref="ToScript"/> write can stand inside a script element: quotes
/// in values, <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and all that is not ASCII are escaped. It holds the password where the message has one: send it to the
/// browser of that user only, over https, and let nothing cache it.
/// </remarks>
public abstract class ElisionWidgetMessage
{
    private protected ElisionWidgetMessage(string action) => Action = action;

    /// <summary>What the widget is to do: <c>login</c>, <c>logout</c> or <c>click_to_call</c> (<c>action</c>).</summary>
    public string Action { get; }

    /// <summary>The message as JSON that is safe in a script.</summary>
    /// <returns>An object in JSON.</returns>
    public string ToJson()
    {
        using var json = new MemoryStream();

        // The writer's own encoder escapes all that could end a script or a string in it.
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("action", Action);
            Write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }

    /// <summary>The statement that posts the message, such as <c>parent.postMessage({"action":"logout"},"https://dialer.example.com");</c>.</summary>
    /// <param name="targetOrigin">Scheme, host and port of the page that holds the widget. A browser delivers the message to no other.</param>
    /// <returns>JavaScript that is safe in a script element.</returns>
    /// <exception cref="ArgumentException"><paramref name="targetOrigin"/> is no http or https address, or holds more than scheme, host and port.</exception>
    public string ToScript(Uri targetOrigin)
    {
        Validate(targetOrigin);
        string host = targetOrigin.HostNameType == UriHostNameType.IPv6 ? targetOrigin.Host : targetOrigin.IdnHost;
        string port = targetOrigin.IsDefaultPort ? string.Empty : FormattableString.Invariant($":{targetOrigin.Port}");
        return $"parent.postMessage({ToJson()},\"{JsonEncodedText.Encode($"{targetOrigin.Scheme}://{host}{port}")}\");";
    }

    /// <summary>The action and nothing of its values.</summary>
    /// <returns>The action.</returns>
    public override string ToString() => Action;

    private protected abstract void Write(Utf8JsonWriter writer);

    /// <summary>Scheme, host and port, nothing else: what a browser compares.</summary>
    private static void Validate(Uri targetOrigin)
    {
        Argument.HttpAddress(targetOrigin, nameof(targetOrigin), "Dialer - CRM Integration, \"JAVASCRIPT Functions\"");
        if (targetOrigin.AbsolutePath != "/" || targetOrigin.Query.Length > 0 || targetOrigin.Fragment.Length > 0 || targetOrigin.UserInfo.Length > 0)
        {
            throw new ArgumentException("targetOrigin must be the scheme, host and port of the page that holds the widget, and nothing else, such as https://dialer.example.com.", nameof(targetOrigin));
        }
    }
}
