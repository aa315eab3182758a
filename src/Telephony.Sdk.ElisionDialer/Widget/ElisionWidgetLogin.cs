using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>Logs the user of the CRM in to the widget ("LOGIN").</summary>
public sealed class ElisionWidgetLogin : ElisionWidgetMessage
{
    /// <summary>Names what the widget logs in with.</summary>
    /// <param name="username">The user name in the CRM, which is the agent's in the dialer (<c>username</c>).</param>
    /// <param name="password">Its password (<c>password</c>).</param>
    /// <param name="extension">The extension of the user's phone (<c>extension</c>).</param>
    /// <param name="phonePassword">The phone's password (<c>phone_pass</c>). The document's example sends the extension here.</param>
    /// <exception cref="ArgumentException">One of them is missing or blank.</exception>
    public ElisionWidgetLogin(string username, Secret password, string extension, Secret phonePassword)
        : base("login")
    {
        Validate(username, nameof(username));
        Validate(password?.Reveal(), nameof(password));
        Validate(extension, nameof(extension));
        Validate(phonePassword?.Reveal(), nameof(phonePassword));
        Username = username;
        Password = password!;
        Extension = extension;
        PhonePassword = phonePassword!;
    }

    /// <summary>The user name (<c>username</c>).</summary>
    public string Username { get; }

    /// <summary>The password (<c>password</c>).</summary>
    public Secret Password { get; }

    /// <summary>The extension (<c>extension</c>).</summary>
    public string Extension { get; }

    /// <summary>The phone's password (<c>phone_pass</c>).</summary>
    public Secret PhonePassword { get; }

    private static void Validate(string? value, string name)
    {
        Argument.Required(value, name, "Dialer - CRM Integration, \"LOGIN\"");
        Argument.WellFormed(value, name);
    }

    private protected override void Write(Utf8JsonWriter writer)
    {
        writer.WriteString("username", Username);
        writer.WriteString("password", Password.Reveal());
        writer.WriteString("extension", Extension);
        writer.WriteString(DialerFields.PhonePassword, PhonePassword.Reveal());
    }
}
