using Telephony.Sdk.Errors;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Operations;

/// <summary>Whom the requests of a client go to, and what all of them share.</summary>
/// <param name="vendor">The vendor's name, e.g. <c>Sangoma CRM</c>.</param>
/// <param name="key">The key under which its client is registered, which tells one account of a vendor from another; null for the only one.</param>
/// <param name="baseAddress">Where its requests go to.</param>
/// <param name="options">What the client was told.</param>
/// <param name="secrets">The texts that must not be seen outside of a request.</param>
/// <param name="time">The clock for deadlines and waits.</param>
internal sealed class VendorAccount(string vendor, string? key, Uri baseAddress, TelephonyClientOptions options, IEnumerable<string> secrets, TimeProvider time)
{
    private volatile Scrubber _scrubber = new(secrets);
    private string? _key;
    private volatile bool _isClosed;

    public string Vendor { get; } = vendor;

    /// <summary>The key as it may be shown: a credential in it is masked, a line end is a blank.</summary>
    // Stryker disable once Assignment: made anew each time it would be slower, and the same
    public string? Key => string.IsNullOrEmpty(key) ? null : _key ??= Scrubber.Scrub(AccountName.InOneLine(key!));

    /// <summary>Whether the client is registered with a container, as one of a number that is known when the application starts.</summary>
    public bool IsRegistered { get; set; }

    /// <summary>The key where measurements carry it: not of clients that are made while the application runs, of which there may be thousands.</summary>
    public string? MeasuredKey => IsRegistered ? Key : null;

    /// <summary>How texts name it: <c>Sangoma CRM (pune)</c>.</summary>
    public string Name => AccountName.Of(Vendor, Key);

    public Uri BaseAddress { get; } = baseAddress;

    /// <summary>What takes the credentials out of texts, the former ones too.</summary>
    public Scrubber Scrubber => _scrubber;

    public TimeProvider Time { get; } = time;

    public TimeSpan Timeout { get; } = options.Timeout;

    public TimeSpan DownloadTimeout { get; } = options.DownloadTimeout;

    /// <summary>Whether not even the connection pool may send something again.</summary>
    public bool NeverResends { get; } = options.MaxResends == 0;

    /// <summary>Whether the client was disposed.</summary>
    public bool IsClosed => _isClosed;

    /// <summary>How much of an address, as <see cref="HttpClient"/> puts it together, is the base address, before the slash that a route begins with.</summary>
    public int RootLength { get; } = new Uri(baseAddress, new Uri(baseAddress.AbsolutePath.TrimEnd('/') + "/", UriKind.Relative)).OriginalString.Length - 1;

    /// <summary>Notes that the client was disposed.</summary>
    public void Close() => _isClosed = true;

    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public void ThrowIfClosed()
    {
        if (_isClosed)
        {
            throw ClosedClient.NewException(Name);
        }
    }

    /// <summary>Hides new secrets from now on, and goes on to hide those before them. Not to be called by two threads at once.</summary>
    public void Hide(IEnumerable<string> secrets)
    {
        _scrubber = _scrubber.Rotate(secrets);
        _key = null;
    }
}
