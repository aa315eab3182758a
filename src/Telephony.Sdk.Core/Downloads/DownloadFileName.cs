using System.Net.Http.Headers;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Downloads;

/// <summary>Reads a file name that a server sent: never a directory, so that it cannot point elsewhere, and never with a secret in it.</summary>
internal static class DownloadFileName
{
    private static readonly char[] s_separators = ['/', '\\', ':'];

    /// <summary>What Windows takes in no name; files are copied from one machine to another.</summary>
    private static readonly char[] s_badCharacters = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

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

    /// <summary>The name to save a file under: the vendor's, or else another with the extension of its type.</summary>
    public static string Of(string? sent, string unlessSent, string? contentType)
    {
        string extension = contentType is not null && s_extensions.TryGetValue(contentType, out string? known) ? known : string.Empty;
        string name = sent is null ? unlessSent + extension : Path.HasExtension(sent) ? sent : sent + extension;
        return new string([.. name.Select(c => char.IsControl(c) || Array.IndexOf(s_badCharacters, c) >= 0 ? '_' : c)]);
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
}
