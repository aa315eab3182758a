using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Registration;

/// <summary>
/// The handlers of one account, the same with a container and without: the operation (telemetry, deadline, judgement), the resends,
/// what the application adds, the credentials, the guard, and the handler that owns the connections.
/// </summary>
internal sealed class VendorPipeline : IDisposable
{
    private readonly TelephonyClientOptions _options;
    private readonly Credentials _credentials;
    private readonly ILogger _logger;
    private readonly ConcurrentBag<HttpMessageHandler> _outermost = [];

    public VendorPipeline(TelephonyClientOptions options, VendorAccount account, VendorReplyReader reader, Credentials credentials, ILoggerFactory? loggerFactory)
    {
        _options = options;
        Account = account;
        Reader = reader;
        _credentials = credentials;
        _logger = loggerFactory?.CreateLogger(TelephonyDiagnostics.Name) ?? NullLogger.Instance;
        if (account.BaseAddress.Scheme == "http" && !account.BaseAddress.IsLoopback)
        {
            Log.ClearText(_logger, account, Origin.Show(account.BaseAddress));
        }
    }

    public VendorAccount Account { get; }

    public VendorReplyReader Reader { get; }

    /// <summary>The built-in handler that owns the connections.</summary>
    public HttpMessageHandler NewPrimaryHandler() => PrimaryHandler.Create(_options);

    /// <summary>The handlers above those of the application, the outermost first.</summary>
    public IReadOnlyList<DelegatingHandler> NewOutermost()
    {
        var outermost = new OperationHandler(Account, Reader);
        _outermost.Add(outermost);
        return [outermost, new ResendHandler(ResendOptions.From(_options), Account.Time, _logger)];
    }

    /// <summary>What stands below them, around the handler that owns the connections.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">That handler cannot be made safe; the message says what to do.</exception>
    public HttpMessageHandler Seal(HttpMessageHandler primary)
    {
        HttpMessageHandler inner = PrimaryHandler.Guard(primary, _options);
        return new CredentialsHandler(_credentials, Account.BaseAddress, _options.SendTraceContext ? new TraceContextHandler(Account.BaseAddress, inner) : inner);
    }

    /// <summary>All of them without a container.</summary>
    public HttpMessageHandler Build(HttpMessageHandler? primary)
    {
        IReadOnlyList<DelegatingHandler> outermost = NewOutermost();
        outermost[0].InnerHandler = outermost[1];
        outermost[1].InnerHandler = Seal(primary ?? NewPrimaryHandler());
        return outermost[0];
    }

    /// <summary>Closes the connections: a factory keeps handlers without a lifetime for ever.</summary>
    public void Dispose()
    {
        foreach (HttpMessageHandler handler in _outermost)
        {
            handler.Dispose();
        }
    }
}
