using System.Diagnostics.CodeAnalysis;
using Telephony.Sdk.Downloads;

namespace Telephony.Sdk.Toolkit;

/// <summary>Makes downloads of the files that endpoints give.</summary>
[Experimental(Experiments.Toolkit)]
public static class DownloadOpening
{
    /// <summary>Hands a file out as a download, whose body observes the caller's token too.</summary>
    /// <param name="asking">The request for the file.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The download; whoever has it disposes it.</returns>
    public static async Task<Download> OpenAsync(this Task<FileReply> asking, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asking);
        FileReply reply = await asking.ConfigureAwait(false);
        reply.Operation.ObserveCaller(cancellationToken);
        return Download.Of(reply);
    }

    /// <summary>Opens a download and saves it as a file; the place is checked before anything is sent.</summary>
    /// <param name="open">Opens the download.</param>
    /// <param name="path">The file to make.</param>
    /// <param name="overwrite">Whether to replace a file that exists.</param>
    /// <param name="progress">Is told how many bytes have been saved so far.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>How many bytes were saved.</returns>
    /// <exception cref="ArgumentException">The path is bad; nothing was sent.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced (nothing was sent), or cannot be written.</exception>
    public static async Task<long> SaveAsync(
        Func<CancellationToken, Task<Download>> open, string path, bool overwrite, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(open);
        TargetFile.Prepare(path, overwrite).Dispose();
        using Download download = await open(cancellationToken).ConfigureAwait(false);
        return await download.SaveToFileAsync(path, overwrite, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a download and saves it in a folder, under the name and the type that the vendor gives it; the folder is checked before anything is sent.</summary>
    /// <param name="open">Opens the download.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="nameUnlessSent">The name, without an extension, where the vendor gives none.</param>
    /// <param name="overwrite">Whether to replace a file that exists.</param>
    /// <param name="progress">Is told how many bytes have been saved so far.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="ArgumentException">The folder is bad; nothing was sent.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or cannot be written.</exception>
    public static async Task<string> SaveToFolderAsync(
        Func<CancellationToken, Task<Download>> open, string folder, string nameUnlessSent, bool overwrite, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(open);
        TargetFile.CheckFolder(folder);
        using Download download = await open(cancellationToken).ConfigureAwait(false);
        return await download.SaveToFolderAsync(folder, nameUnlessSent, overwrite, progress, cancellationToken).ConfigureAwait(false);
    }
}
