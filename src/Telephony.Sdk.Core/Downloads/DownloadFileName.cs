using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Downloads;

/// <summary>Reads a file name that a server sent: never a directory, so that it cannot point elsewhere, and never with a secret in it.</summary>
internal static class DownloadFileName
{
    private static readonly char[] s_separators = ['/', '\\', ':'];

    /// <summary>What Windows takes in no name; files are copied from one machine to another.</summary>
    private static readonly char[] s_badCharacters = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

    /// <summary>So many bytes of a name fit every file system, with an extension behind them.</summary>
    private const int LongestStem = 200;

    /// <summary>What Windows takes for a device, whatever stands behind a point.</summary>
    private static readonly Regex s_device = new(@"^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\..*)?\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static readonly Dictionary<string, string> s_extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["audio/wav"] = ".wav",
        ["audio/x-wav"] = ".wav",
        ["audio/wave"] = ".wav",
        ["audio/vnd.wave"] = ".wav",
        ["audio/mpeg"] = ".mp3",
        ["audio/mp3"] = ".mp3",
        ["audio/gsm"] = ".gsm",
        ["audio/x-gsm"] = ".gsm",
        ["audio/ogg"] = ".ogg",
    };

    /// <summary>The name to save a file under: the vendor's, or else another with the extension of its type. No system takes it for something else, and each takes it.</summary>
    public static string Of(string? sent, string unlessSent, string? contentType)
    {
        string extension = contentType is not null && s_extensions.TryGetValue(contentType, out string? known) ? known : string.Empty;
        string name = new string([.. (sent ?? unlessSent).Select(c => char.IsControl(c) || Array.IndexOf(s_badCharacters, c) >= 0 ? '_' : c)]).TrimEnd('.', ' ');
        string ending = sent is not null && IsExtension(Path.GetExtension(name)) ? Path.GetExtension(name) : extension;
        string stem = name.EndsWith(ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - ending.Length) : name;
        return (s_device.IsMatch(stem) ? "_" : string.Empty) + Cut(stem) + ending;
    }

    public static string? Read(ContentDispositionHeaderValue? disposition, Scrubber secrets)
    {
        string? name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"', ' ');
        if (name is null || !secrets.IsClean(name))
        {
            return null;
        }

        name = new string([.. name.Substring(name.LastIndexOfAny(s_separators) + 1).Where(c => !char.IsControl(c))]);
        return name.Trim('.', ' ').Length == 0 ? null : name;
    }

    /// <summary>Letters and digits, a letter among them: the <c>.12</c> of a uuid is none.</summary>
    private static bool IsExtension(string text) => text.Length is > 1 and <= 6 && text.Skip(1).All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && text.Any(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    private static string Cut(string stem)
    {
        while (Encoding.UTF8.GetByteCount(stem) > LongestStem)
        {
            stem = stem.Substring(0, stem.Length - (char.IsLowSurrogate(stem[stem.Length - 1]) ? 2 : 1));
        }

        return stem;
    }
}
