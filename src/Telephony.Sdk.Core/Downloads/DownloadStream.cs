using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Downloads;

/// <summary>The body of a download: keeps the deadline, checks the length, and throws our exceptions.</summary>
internal sealed class DownloadStream(Stream inner, long? length, Operation operation) : ReadOnlyStream
{
    private long _read;

    // The buffer of the head goes back to its pool with the download, where others write into it.
    private bool _isDisposed;

    public override long Length => length ?? throw new NotSupportedException("The vendor did not say how long the file is.");

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <summary>Waits for the asynchronous way: a synchronous read of a socket observes no deadline.</summary>
    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
#if NET
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using CancellationTokenSource? linked = Link(cancellationToken);
        try
        {
            return Check(await inner.ReadAsync(buffer, linked?.Token ?? operation.Token).ConfigureAwait(false), buffer.Length);
        }
        catch (Exception exception) when (exception is not TelephonyException)
        {
            throw Map(exception, cancellationToken);
        }
    }
#else
        ReadCoreAsync(buffer, offset, count, cancellationToken);

    private async Task<int> ReadCoreAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using CancellationTokenSource? linked = Link(cancellationToken);
        try
        {
            return Check(await inner.ReadAsync(buffer, offset, count, linked?.Token ?? operation.Token).ConfigureAwait(false), count);
        }
        catch (Exception exception) when (exception is not TelephonyException)
        {
            throw Map(exception, cancellationToken);
        }
    }
#endif

    protected override void Dispose(bool disposing)
    {
        _isDisposed = true;
        base.Dispose(disposing);
    }

    private CancellationTokenSource? Link(CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled && cancellationToken != operation.CallerToken
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, operation.Token)
            : null;

    private Exception Map(Exception exception, CancellationToken cancellationToken) =>
        FaultMapper.Map(CutOff(exception), operation, hasReply: true, cancellationToken.IsCancellationRequested ? cancellationToken : operation.CallerToken);

    private Exception CutOff(Exception exception) => exception is HttpRequestException or IOException
        ? new IOException($"the download was cut off after {_read} {(length is { } announced ? $"of {announced} bytes" : "bytes")}", exception)
        : exception;

    private int Check(int read, int wanted)
    {
        _read += read;
        if (read == 0 && wanted > 0 && length is { } announced && _read != announced)
        {
            throw new EndOfStreamException("The connection ended in good order.");
        }

        return read;
    }
}
