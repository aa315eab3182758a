using Microsoft.Extensions.Logging;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Options;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Registration;

/// <summary>
/// The handlers of one account, the same with a container and without: the operation (telemetry, deadline, judgement), the resends,
/// what the application adds, the credentials, the guard, and the handler that owns the connections.
/// </summary>
internal sealed class VendorPipeline : IDisposable
{
    private readonly ILogger _logger;
    // No ConcurrentBag: what was in one stays reachable from the thread that put it there, long after the client is gone.
    private readonly List<IDisposable> _owned = [];
    private volatile TelephonyClientOptions _options;
    private volatile Credentials _credentials;
    private string? _lastRefused;

    public VendorPipeline(TelephonyClientOptions options, VendorAccount account, VendorReplyReader reader, Credentials credentials, ILoggerFactory? loggerFactory)
    {
        _options = options;
        Account = account;
        Reader = reader;
        _credentials = credentials;
        _logger = Log.To(loggerFactory);
        if (account.BaseAddress.Scheme == "http" && !account.BaseAddress.IsLoopback)
        {
            Log.ClearText(_logger, account, Origin.Show(account.BaseAddress));
        }
    }

    public VendorAccount Account { get; }

    public VendorReplyReader Reader { get; }

    /// <summary>What the client goes by: its options as they were at the start, but for their secrets.</summary>
    public TelephonyClientOptions Options => _options;

    /// <summary>The built-in handler that owns the connections.</summary>
    public HttpMessageHandler NewPrimaryHandler() => PrimaryHandler.Create(_options);

    /// <summary>The handlers above those of the application, the outermost first.</summary>
    public IReadOnlyList<DelegatingHandler> NewOutermost()
    {
        var outermost = new OperationHandler(Account, Reader);
        Own(outermost);
        return [outermost, new ResendHandler(ResendOptions.From(_options), Account.Time, _logger)];
    }

    /// <summary>What stands below them, around the handler that owns the connections.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">That handler cannot be made safe; the message says what to do.</exception>
    public HttpMessageHandler Seal(HttpMessageHandler primary)
    {
        HttpMessageHandler inner = PrimaryHandler.Guard(primary, _options);
        return new CredentialsHandler(() => _credentials, Account.BaseAddress, _options.SendTraceContext ? new TraceContextHandler(Account.BaseAddress, inner) : inner);
    }

    /// <summary>All of them without a container.</summary>
    public HttpMessageHandler Build(HttpMessageHandler? primary)
    {
        IReadOnlyList<DelegatingHandler> outermost = NewOutermost();
        outermost[0].InnerHandler = outermost[1];
        outermost[1].InnerHandler = Seal(primary ?? NewPrimaryHandler());
        return outermost[0];
    }

    /// <summary>
    /// Takes the secrets of changed options: the next attempt of whatever is sent has them. Where anything else has changed too, nothing is
    /// taken, as new credentials must not go to an old server. Not to be called by two threads at once.
    /// </summary>
    public void Renew(TelephonyClientOptions options, Credentials credentials, IEnumerable<string> secrets)
    {
        IReadOnlyDictionary<string, object?> before = _options.Describe();
        KeyValuePair<string, object?>[] changed = [.. options.Describe().Where(option => !Equals(option.Value, Before(option.Key)))];
        string refused = string.Join(", ", changed.Where(option => (option.Value ?? Before(option.Key)) is not Secret).Select(option => option.Key));
        string which = OptionsProblems.Which(options.GetType(), Account.Key);
        if (refused.Length > 0)
        {
            if (refused != _lastRefused)
            {
                Log.RestartNeeded(_logger, Account.Vendor, which, refused);
            }
        }
        else if (changed.Length > 0)
        {
            // Hidden first, then sent.
            Account.Hide(secrets);
            _credentials = credentials;
            _options = options;
            Log.SecretsRenewed(_logger, Account.Vendor, which, string.Join(", ", changed.Select(option => option.Key)));
        }

        _lastRefused = refused;

        object? Before(string key) => before.TryGetValue(key, out object? value) ? value : null;
    }

    /// <summary>Disposes something together with the pipeline.</summary>
    public void Own(IDisposable owned)
    {
        lock (_owned)
        {
            _owned.Add(owned);
        }
    }

    /// <summary>Closes the connections: a factory keeps handlers without a lifetime for ever.</summary>
    public void Dispose()
    {
        IDisposable[] owned;
        lock (_owned)
        {
            owned = [.. _owned];
            _owned.Clear();
        }

        foreach (IDisposable each in owned)
        {
            each.Dispose();
        }
    }
}
