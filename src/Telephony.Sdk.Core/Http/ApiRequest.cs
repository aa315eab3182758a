using System.Diagnostics;
using Telephony.Sdk.Secrets;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.Http;

/// <summary>A request that knows its declared endpoint, its deadline, and whether it may have reached the vendor.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ApiRequestView))]
internal sealed class ApiRequest : HttpRequestMessage
{
    private CancellationTokenSource? _deadline;
    private CancellationTokenRegistration _callerRegistration;
    private TimeProvider? _time;
    private TimeSpan _timeout = Timeout.InfiniteTimeSpan;
    private long _startedAt;

    public ApiRequest(Endpoint endpoint, Uri target)
        : base(endpoint.Method, target)
    {
        Endpoint = endpoint;
        Target = target;
        Original = this;
    }

    public Endpoint Endpoint { get; }

    /// <summary>The address without credentials; <see cref="HttpRequestMessage.RequestUri"/> may carry them once it is sent.</summary>
    public Uri Target { get; }

    /// <summary>The request that this one is another attempt of; itself for the first.</summary>
    public ApiRequest Original { get; private init; }

    /// <summary>Secrets of the request itself, which the vendor may echo. Kept on the <see cref="Original"/>.</summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>What takes them out of texts, once it was asked for. Kept on the <see cref="Original"/>.</summary>
    public Scrubber? Scrubber { get; set; }

    /// <summary>Whether a file is asked for.</summary>
    public bool IsDownload { get; set; }

    /// <summary>How often it was sent again.</summary>
    public int Resends { get; set; }

    /// <summary>Whether any attempt so far may have arrived. Kept on the <see cref="Original"/>.</summary>
    public bool MayHaveReachedVendor { get; set; }

    /// <summary>Whether the deadline is what cancelled.</summary>
    public bool IsPastDeadline => _deadline is { IsCancellationRequested: true };

    /// <summary>How long is left, or <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan Remaining => _deadline is null ? Timeout.InfiniteTimeSpan : _timeout - _time!.GetElapsedTime(_startedAt);

    /// <summary>Observes the deadline and the caller.</summary>
    public CancellationToken Token => _deadline?.Token ?? CallerToken;

    public CancellationToken CallerToken { get; private set; }

    /// <summary>Starts the one deadline of all attempts and of the reply's body, and gives the token that observes it and the caller.</summary>
    public CancellationToken StartDeadline(TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        CallerToken = cancellationToken;
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            return cancellationToken;
        }

        _time = time;
        _timeout = timeout;
        _startedAt = time.GetTimestamp();
        _deadline = time.NewCancellationSource(timeout);
        if (cancellationToken.CanBeCanceled)
        {
            _callerRegistration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _deadline);
        }

        return _deadline.Token;
    }

    /// <summary>Sets a header, replacing an earlier value. A null value sets nothing; an empty one is sent empty.</summary>
    /// <exception cref="ArgumentException">The value holds a line break, another control character, or one that is not ASCII.</exception>
    public void SetHeader(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        foreach (char c in value)
        {
            if (char.IsControl(c))
            {
                throw new ArgumentException($"The value of the header '{name}' holds a control character (such as a line break), which would end the header early. Remove it.", nameof(value));
            }

            if (c > '~')
            {
                throw new ArgumentException($"The value of the header '{name}' holds a character that is not ASCII, which a header cannot carry. Remove it.", nameof(value));
            }
        }

        // Remove throws for a header of the body; asking for it does not.
        if (Headers.TryGetValues(name, out _))
        {
            Headers.Remove(name);
        }

        if (!Headers.TryAddWithoutValidation(name, value) && Content is not null)
        {
            Content.Headers.Remove(name);
            Content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>A fresh message for another attempt; a message can be sent only once.</summary>
    public async Task<ApiRequest> NewAttemptAsync()
    {
        var attempt = new ApiRequest(Endpoint, Target) { Original = Original, Version = Version, IsDownload = IsDownload };
        foreach (KeyValuePair<string, IEnumerable<string>> header in Headers)
        {
            attempt.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (Content is not null)
        {
            attempt.Content = new ByteArrayContent(await Content.ReadAsByteArrayAsync().ConfigureAwait(false));
            foreach (KeyValuePair<string, IEnumerable<string>> header in Content.Headers)
            {
                attempt.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return attempt;
    }

    /// <summary>The operation. What the base class says holds every header and the address as it is sent, credentials included; a handler of the caller's may log it.</summary>
    public override string ToString() => $"{Method} {Endpoint.Operation}";

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _callerRegistration.Dispose();
            _deadline?.Dispose();
        }

        base.Dispose(disposing);
    }
}
