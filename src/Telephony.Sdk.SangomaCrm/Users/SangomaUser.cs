using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>A user of the PBX, as the User Manager (userman) keeps it. Every value is a text or null.</summary>
/// <remarks>
/// Sangoma CRM REST API, "Example output". The reply's <c>password</c> is the word "Hidden" in the document and is not
/// kept, whatever it holds.
/// </remarks>
public sealed record SangomaUser : ISangomaRow
{
    /// <summary>The userman id (<c>id</c>).</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(LenientStringConverter))]
    public string? Id { get; set; }

    /// <summary>Where the user is authenticated, such as <c>freepbx</c> (<c>auth</c>).</summary>
    [JsonPropertyName("auth"), JsonConverter(typeof(LenientStringConverter))]
    public string? Auth { get; set; }

    /// <summary>The id there (<c>authid</c>).</summary>
    [JsonPropertyName("authid"), JsonConverter(typeof(LenientStringConverter))]
    public string? AuthId { get; set; }

    /// <summary>The login name (<c>username</c>).</summary>
    [JsonPropertyName("username"), JsonConverter(typeof(LenientStringConverter))]
    public string? Username { get; set; }

    /// <summary>A description (<c>description</c>).</summary>
    [JsonPropertyName("description"), JsonConverter(typeof(LenientStringConverter))]
    public string? Description { get; set; }

    /// <summary>The extension of the user's own phone (<c>default_extension</c>).</summary>
    [JsonPropertyName("default_extension"), JsonConverter(typeof(LenientStringConverter))]
    public string? DefaultExtension { get; set; }

    /// <summary>The primary group (<c>primary_group</c>).</summary>
    [JsonPropertyName("primary_group"), JsonConverter(typeof(LenientStringConverter))]
    public string? PrimaryGroup { get; set; }

    /// <summary>The permissions, as the PBX writes them (<c>permissions</c>).</summary>
    [JsonPropertyName("permissions"), JsonConverter(typeof(LenientStringConverter))]
    public string? Permissions { get; set; }

    /// <summary>The first name (<c>fname</c>).</summary>
    [JsonPropertyName("fname"), JsonConverter(typeof(LenientStringConverter))]
    public string? FirstName { get; set; }

    /// <summary>The last name (<c>lname</c>).</summary>
    [JsonPropertyName("lname"), JsonConverter(typeof(LenientStringConverter))]
    public string? LastName { get; set; }

    /// <summary>The name to show (<c>displayname</c>).</summary>
    [JsonPropertyName("displayname"), JsonConverter(typeof(LenientStringConverter))]
    public string? DisplayName { get; set; }

    /// <summary>The job title (<c>title</c>).</summary>
    [JsonPropertyName("title"), JsonConverter(typeof(LenientStringConverter))]
    public string? Title { get; set; }

    /// <summary>The company (<c>company</c>).</summary>
    [JsonPropertyName("company"), JsonConverter(typeof(LenientStringConverter))]
    public string? Company { get; set; }

    /// <summary>The department (<c>department</c>).</summary>
    [JsonPropertyName("department"), JsonConverter(typeof(LenientStringConverter))]
    public string? Department { get; set; }

    /// <summary>The e-mail address (<c>email</c>).</summary>
    [JsonPropertyName("email"), JsonConverter(typeof(LenientStringConverter))]
    public string? Email { get; set; }

    /// <summary>The mobile number (<c>cell</c>).</summary>
    [JsonPropertyName("cell"), JsonConverter(typeof(LenientStringConverter))]
    public string? Cell { get; set; }

    /// <summary>The number at work (<c>work</c>).</summary>
    [JsonPropertyName("work"), JsonConverter(typeof(LenientStringConverter))]
    public string? Work { get; set; }

    /// <summary>The number at home (<c>home</c>).</summary>
    [JsonPropertyName("home"), JsonConverter(typeof(LenientStringConverter))]
    public string? Home { get; set; }

    /// <summary>The fax number (<c>fax</c>).</summary>
    [JsonPropertyName("fax"), JsonConverter(typeof(LenientStringConverter))]
    public string? Fax { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    bool ISangomaRow.IsEmpty => Id is null && Username is null && DefaultExtension is null;

    /// <summary>Takes the reply's <c>password</c>, so that it does not land among <see cref="AdditionalFields"/>, and forgets it.</summary>
    [JsonInclude, JsonPropertyName("password"), JsonConverter(typeof(DiscardingConverter))]
    internal Discarded? Password
    {
        set => _ = value;
    }

    /// <summary>The id, the login name, the name and the extension.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Id, Username, Line.In(DisplayName, DefaultExtension));
}
