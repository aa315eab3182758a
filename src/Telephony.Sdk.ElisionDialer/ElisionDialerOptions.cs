
namespace Telephony.Sdk.ElisionDialer;

/// <summary>The address and the credentials of an Elision dialer, how requests travel to it, and how patient to be with it.</summary>
public sealed class ElisionDialerOptions : TelephonyClientOptions
{
    internal const string DefaultScriptPath = "/dialer/elision_api.php";
    private const int ShortestUrl = 500;
    private const int LongestUrl = 60_000;
    private const int MostLeads = 1000;

    /// <summary>Where the API's script is below <see cref="TelephonyClientOptions.BaseAddress"/>, which does not repeat any of it.</summary>
    /// <value><c>/dialer/elision_api.php</c>; a VICIdial has <c>/vicidial/non_agent_api.php</c>.</value>
    public string ScriptPath { get; set; } = DefaultScriptPath;

    /// <summary>Whether requests are queries, as documented, or forms.</summary>
    /// <value><see cref="ElisionTransport.Query"/>.</value>
    public ElisionTransport Transport { get; set; }

    /// <summary>What the dialer logs as the origin of a request, 2 to 20 characters (<c>source</c>). No secret.</summary>
    public string? Source { get; set; }

    /// <summary>The API user (<c>user</c>): user level 8 or higher, with "modify users" and "modify lists" for what changes those. It never shows in errors or logs.</summary>
    public string? User { get; set; }

    /// <summary>The API user's password (<c>pass</c>). Ten wrong ones lock the account for 15 minutes.</summary>
    public Secret? Password { get; set; }

    /// <summary>How long an address may become; a web server refuses longer ones (Apache those beyond some 8,190 characters).</summary>
    /// <value>8000 characters. 500 to 60000. Of no effect on forms.</value>
    public int MaxUrlLength { get; set; } = 8000;

    /// <summary>How many leads go into one request at the most.</summary>
    /// <value>100. 1 to 1000.</value>
    public int MaxLeadsPerRequest { get; set; } = 100;

    /// <summary>The script's folder below the base address.</summary>
    protected override Uri EffectiveBaseAddress => Folder;

    /// <summary>Where the scripts are.</summary>
    internal Uri Folder => new(BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/') + ScriptPath.Remove(ScriptPath.LastIndexOf('/')));

    /// <summary>The script's file name.</summary>
    internal string Script => ScriptPath.Substring(ScriptPath.LastIndexOf('/') + 1);

    /// <inheritdoc/>
    protected override void Bind(OptionsSection section)
    {
        ScriptPath = section.Read(nameof(ScriptPath), ScriptPath)!;
        Transport = section.Read(nameof(Transport), Transport, "Query or Form");
        Source = section.Read(nameof(Source), Source);
        User = section.Read(nameof(User), User);
        Password = section.Read(nameof(Password), Password);
        MaxUrlLength = section.Read(nameof(MaxUrlLength), MaxUrlLength);
        MaxLeadsPerRequest = section.Read(nameof(MaxLeadsPerRequest), MaxLeadsPerRequest);
    }

    /// <inheritdoc/>
    protected override void FindProblems(IList<string> problems)
    {
        if (BaseAddress is { IsAbsoluteUri: true } address && address.AbsolutePath.EndsWith(".php", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("BaseAddress must be the server alone, such as https://dialer.example.com: set the path of the script as ScriptPath.");
        }

        if (!IsScriptPath(ScriptPath))
        {
            problems.Add($"ScriptPath must be the path of the API's script below BaseAddress, such as {DefaultScriptPath}: letters, digits, and - _ . ~ behind slashes.");
        }
        else if (BaseAddress is { IsAbsoluteUri: true } && RepeatedPath(BaseAddress.AbsolutePath.TrimEnd('/'), ScriptPath) is { } repeated)
        {
            problems.Add($"BaseAddress ends with {repeated}, and ScriptPath begins with it, so it would be asked for twice: take it out of BaseAddress.");
        }

        if (Transport is not (ElisionTransport.Query or ElisionTransport.Form))
        {
            problems.Add("Transport must be Query or Form.");
        }

        if (string.IsNullOrWhiteSpace(Source) || Source!.Length is < 2 or > 20 || Source.Any(char.IsControl) || !Argument.IsWellFormed(Source))
        {
            problems.Add("Source must be 2 to 20 characters that name your application in the dialer's log.");
        }

        CheckCredential(problems, nameof(User), User, "the name of a dialer user with user level 8 or higher");
        CheckCredential(problems, nameof(Password), Password?.Reveal(), "that user's password");
        CheckRange(problems, nameof(MaxUrlLength), MaxUrlLength, ShortestUrl, LongestUrl);
        CheckRange(problems, nameof(MaxLeadsPerRequest), MaxLeadsPerRequest, 1, MostLeads);
    }

    private static bool IsScriptPath(string? path) =>
        path is { Length: > 1 } && path[0] == '/' && path[path.Length - 1] != '/' && !path.Contains("//") && !path.Split('/').Any(part => part is "." or "..")
        && path.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '-' or '_' or '.' or '~');

    /// <summary>The folders at the end of the address that the script's path begins with; null where there are none.</summary>
    private static string? RepeatedPath(string address, string scriptPath)
    {
        for (int slash = scriptPath.IndexOf('/', 1); slash > 0; slash = scriptPath.IndexOf('/', slash + 1))
        {
            string folders = scriptPath.Remove(slash);
            if (address.EndsWith(folders, StringComparison.OrdinalIgnoreCase))
            {
                return folders;
            }
        }

        return null;
    }

    private static void CheckCredential(IList<string> problems, string name, string? value, string what)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            problems.Add($"{name} is missing: set it to {what}.");
        }
        else if (value!.Any(char.IsControl) || value![0] == '\uFEFF' || !Argument.IsWellFormed(value!))
        {
            problems.Add($"{name} holds a line break, another control character, a byte order mark or half a character; it was probably read from a file. Trim it.");
        }
    }

    private static void CheckRange(IList<string> problems, string name, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            problems.Add(FormattableString.Invariant($"{name} must be from {least} to {most}."));
        }
    }
}
