using Telephony.Sdk.Http;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The secrets that a request itself carries, in its query or form, and the form in which dialers of this family keep them.</summary>
internal static class RequestSecrets
{
    public const string AgentPassword = "agent_pass";
    public const string PhonePassword = "phone_pass";

    /// <summary>A shorter part of a secret is too little to tell from any other text.</summary>
    private const int FewestCharacters = 4;

    /// <summary>The secrets of a request that is about to be sent: a handler of the caller's may dispose of its content.</summary>
    public static IEnumerable<string> Of(ApiRequest request)
    {
        string fields = request.Target.Query.TrimStart('?');
        if (request.Content is { } form)
        {
            // In memory, so nothing is waited for.
            fields += "&" + form.ReadAsStringAsync().GetAwaiter().GetResult();
        }

        foreach (string field in fields.Split('&'))
        {
            int equals = field.IndexOf('=');
            if (equals > 0 && field.Substring(0, equals) is AgentPassword or PhonePassword)
            {
                yield return Uri.UnescapeDataString(field.Substring(equals + 1).Replace('+', ' '));
            }
        }
    }

    /// <summary>Each secret as it is, stripped as a VICIdial strips it, to <c>-_0-9A-Za-z</c>, and its parts where it holds the separator of an echo.</summary>
    public static IEnumerable<string> WithKeptForms(IEnumerable<string> secrets) =>
        secrets.SelectMany(secret => new[] { secret, Kept(secret) }.Concat(secret.Split('|').Where(part => part.Length >= FewestCharacters))).Distinct(StringComparer.Ordinal);

    /// <summary>A secret as a VICIdial keeps it.</summary>
    public static string Kept(string secret) =>
        string.Concat(secret.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'));
}
