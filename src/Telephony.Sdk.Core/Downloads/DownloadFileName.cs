using System.Net.Http.Headers;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Downloads;

/// <summary>Reads a file name that a server sent: never a directory, so that it cannot point elsewhere, and never with a secret in it.</summary>
internal static class DownloadFileName
{
    private static readonly char[] s_separators = ['/', '\\', ':'];

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
