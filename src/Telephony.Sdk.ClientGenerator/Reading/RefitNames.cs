namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>
/// Refit's attributes by name. Ours are written by this generator and so are unknown while it reads, which is why
/// declarations are recognised by name and not by type.
/// </summary>
internal static class RefitNames
{
    public const string Namespace = "Refit";

    public static readonly IReadOnlyDictionary<string, string> Verbs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Get"] = "GET",
        ["Post"] = "POST",
        ["Put"] = "PUT",
        ["Patch"] = "PATCH",
        ["Delete"] = "DELETE",
    };

    private static readonly HashSet<string> UnsupportedVerbs = new(StringComparer.Ordinal) { "Head", "Options" };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "AliasAs", "AttachmentName", "Authorize", "Body", "Header", "HeaderCollection", "Headers", "Multipart",
        "Property", "Query", "QueryUriFormat",
    };

    public static bool IsVerb(string name) => Verbs.ContainsKey(name) || UnsupportedVerbs.Contains(name);

    public static bool IsKnown(string name) => IsVerb(name) || Others.Contains(name);

    /// <summary>The name without its namespace and without the suffix that C# lets one leave out.</summary>
    public static string Short(string name)
        => name.Length > 9 && name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;
}
