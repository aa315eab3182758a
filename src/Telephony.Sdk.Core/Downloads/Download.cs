using System.Buffers;
using Telephony.Sdk.Downloads;

namespace Telephony.Sdk;

/// <summary>A recording, a voicemail or another file on its way. Dispose it; until then it holds its connection.</summary>
/// <remarks>Nothing is buffered: memory stays the same however long the file is.</remarks>
public sealed class Download : IDisposable
{
    private const int CopyBufferSize = 80 * 1024;

    private readonly IDisposable? _owned;

    /// <summary>Makes one from a stream; public so that your tests can fake one.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="contentType">The media type that the vendor names, if any.</param>
    /// <param name="fileName">The file name that the vendor names, if any.</param>
    /// <param name="length">How many bytes there will be, if the vendor says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public Download(Stream content, string? contentType = null, string? fileName = null, long? length = null)
        : this(content, contentType, fileName, length, owned: null)
    {
    }

    private Download(Stream content, string? contentType, string? fileName, long? length, IDisposable? owned)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        ContentType = contentType;
        FileName = fileName;
        Length = length;
        _owned = owned;
    }

    /// <summary>
    /// The bytes, to be read once. Reading throws <see cref="TelephonyTransportException"/> when the connection breaks, when
    /// fewer bytes come than announced, or when the deadline passes.
    /// </summary>
    public Stream Content { get; }

    /// <summary>The media type that the vendor names, such as <c>audio/x-wav</c>, or null.</summary>
    public string? ContentType { get; }

    /// <summary>The file name that the vendor names, without any directory, or null; null too where it holds a credential.</summary>
    public string? FileName { get; }

    /// <summary>How many bytes there are, or null when the vendor does not say.</summary>
    public long? Length { get; }

    /// <summary>Copies the bytes to a stream.</summary>
    /// <param name="destination">Where to write; it stays open.</param>
    /// <param name="progress">Is told how many bytes have been copied so far.</param>
    /// <param name="cancellationToken">Ends the copying with <see cref="OperationCanceledException"/>.</param>
    /// <returns>How many bytes were copied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    /// <exception cref="TelephonyTransportException">The connection broke, fewer bytes came than announced, or the deadline passed.</exception>
    public async Task<long> CopyToAsync(Stream destination, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(CopyBufferSize);
        try
        {
            long copied = 0;
            while (true)
            {
#if NET
                int read = await Content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
#else
                int read = await Content.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
                await destination.WriteAsync(buffer, 0, read, cancellationToken).ConfigureAwait(false);
#endif
                if (read == 0)
                {
                    return copied;
                }

                copied += read;
                progress?.Report(copied);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Saves the bytes as a file. They are written beside it first and moved into place when all have arrived, so that a
    /// download which is cut or cancelled leaves nothing behind.
    /// </summary>
    /// <param name="path">The file to make.</param>
    /// <param name="overwrite">Whether to replace a file that exists.</param>
    /// <param name="progress">Is told how many bytes have been saved so far.</param>
    /// <param name="cancellationToken">Ends the saving with <see cref="OperationCanceledException"/>.</param>
    /// <returns>How many bytes were saved.</returns>
    /// <exception cref="ArgumentException">The path is empty, its directory does not exist, or it is a directory.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or cannot be written.</exception>
    /// <exception cref="TelephonyTransportException">The connection broke, fewer bytes came than announced, or the deadline passed.</exception>
    public async Task<long> SaveToFileAsync(string path, bool overwrite = false, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        using var target = TargetFile.Prepare(path, overwrite);
        long saved;
        using (FileStream file = target.OpenPart())
        {
            saved = await CopyToAsync(file, progress, cancellationToken).ConfigureAwait(false);
        }

        target.MoveIntoPlace();
        return saved;
    }

    /// <summary>
    /// Saves the bytes as a file of a folder, under <see cref="FileName"/> and with an extension by <see cref="ContentType"/> where the name has none, as
    /// <see cref="SaveToFileAsync"/> does.
    /// </summary>
    /// <param name="folder">The folder, which must exist.</param>
    /// <param name="nameUnlessSent">The name, without an extension, where the vendor names no file.</param>
    /// <param name="overwrite">Whether to replace a file that exists.</param>
    /// <param name="progress">Is told how many bytes have been saved so far.</param>
    /// <param name="cancellationToken">Ends the saving with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="ArgumentException">The folder is empty or does not exist, or the name is empty.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or cannot be written.</exception>
    /// <exception cref="TelephonyTransportException">The connection broke, fewer bytes came than announced, or the deadline passed.</exception>
    public async Task<string> SaveToFolderAsync(
        string folder, string nameUnlessSent, bool overwrite = false, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        TargetFile.CheckFolder(folder);
        if (string.IsNullOrWhiteSpace(nameUnlessSent))
        {
            throw new ArgumentException("The name for a file that the vendor does not name must not be empty.", nameof(nameUnlessSent));
        }

        string path = Path.Combine(folder, DownloadFileName.Of(FileName, nameUnlessSent, ContentType));
        await SaveToFileAsync(path, overwrite, progress, cancellationToken).ConfigureAwait(false);
        return path;
    }

    /// <summary>The download of a reply, which it owns.</summary>
    internal static Download Of(FileReply reply) => new(
        new DownloadStream(reply.AsStream(), reply.Headers.ContentLength, reply.Operation),
        reply.Headers.ContentType?.MediaType,
        DownloadFileName.Read(reply.Headers.ContentDisposition, reply.Operation.Scrubber),
        reply.Headers.ContentLength,
        reply);

    /// <summary>Gives the connection back, or closes it when bytes are left.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _owned?.Dispose();
    }
}
