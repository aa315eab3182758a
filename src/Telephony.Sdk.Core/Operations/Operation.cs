using System.Diagnostics;
using Refit;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Operations;

/// <summary>One call of an operation, all its attempts: its deadline, and whether any of them may have reached the vendor.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class Operation : IDisposable
{
    private const string Key = "Telephony.Sdk.Operation";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ICarriesSecrets? _body;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ICarriesSecrets? _property;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private IReadOnlyList<string>? _secrets;

    private CancellationTokenSource? _deadline;
    private CancellationTokenRegistration _callerRegistration;
    private TimeSpan _timeout = System.Threading.Timeout.InfiniteTimeSpan;
    private long _startedAt;
    private Scrubber? _scrubber;

    private Operation(OperationDeclaration declaration, VendorAccount account, HttpRequestMessage request)
    {
        Declaration = declaration;
        Account = account;
        Method = request.Method;
        Target = request.RequestUri!;
        Template = (string)RequestOptions.Read(request, HttpRequestMessageOptions.RelativePathTemplate)!;
        Sends = new SendCount(declaration.ResendRule);
        _body = request.Content as ICarriesSecrets;
        _property = RequestOptions.Read(request, RequestProperties.Secrets) as ICarriesSecrets;
    }

    public OperationDeclaration Declaration { get; }

    public VendorAccount Account { get; }

    /// <summary>The operation's name, e.g. <c>Calls.Get</c>.</summary>
    public string Name => Declaration.Name;

    public ResendRule ResendRule => Declaration.ResendRule;

    public HttpMethod Method { get; }

    /// <summary>The address without credentials.</summary>
    public Uri Target { get; }

    /// <summary>The route template as declared, e.g. <c>/calls/{uuid}</c>; never a filled-in one.</summary>
    public string Template { get; }

    /// <summary>Whether a file is asked for.</summary>
    public bool IsDownload { get; private init; }

    /// <summary>What was sent of it.</summary>
    public SendCount Sends { get; }

    /// <summary>How often it was sent again.</summary>
    public int Resends { get; set; }

    /// <summary>Secrets of the request itself, which the vendor may echo.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<string> Secrets =>
        // Stryker disable once Assignment: read anew each time they would be the same
        _secrets ??= [.. _body?.Secrets ?? [], .. _property?.Secrets ?? []];

    /// <summary>What takes the secrets out of texts about it: the credentials, also those that came after it began, and secrets of the request itself. Made when a text is to be scrubbed.</summary>
    public Scrubber Scrubber
    {
        get
        {
            Scrubber account = Account.Scrubber;
            if (Secrets.Count == 0)
            {
                return account;
            }

            return _scrubber?.Extends(account) == true ? _scrubber : _scrubber = account.With(Secrets);
        }
    }

    /// <summary>Whether the time is up, or the caller has cancelled.</summary>
    public bool IsPastDeadline => _deadline is { IsCancellationRequested: true };

    /// <summary>How long is left, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan Remaining => _deadline is null ? System.Threading.Timeout.InfiniteTimeSpan : _timeout - Account.Time.GetElapsedTime(_startedAt);

    /// <summary>Observes the deadline and the caller.</summary>
    public CancellationToken Token => _deadline?.Token ?? CallerToken;

    public CancellationToken CallerToken { get; private set; }

    /// <summary>The operation of a request that <see cref="Begin"/> has seen, or of a copy of it.</summary>
    public static Operation Of(HttpRequestMessage request) =>
        RequestOptions.Read(request, Key) as Operation
        ?? throw new InvalidOperationException("A handler of the application sent a request without the options of the one that it was given. Copy them (HttpRequestMessage.Options), or send that one.");

    /// <summary>Begins the operation of a request that Refit made, and lets the request carry it.</summary>
    /// <exception cref="ArgumentException">A value in the path is empty, "." or "..", which leads to another address.</exception>
    public static Operation Begin(OperationDeclaration declaration, HttpRequestMessage request, VendorAccount account, bool isDownload)
    {
        var operation = new Operation(declaration, account, request) { IsDownload = isDownload };
        if (operation.HasLostSegments())
        {
            throw new ArgumentException($"An argument of {operation.Name} is empty, '.' or '..', which cannot stand in a path: the request would go to another one.", nameof(request));
        }

        // In the place of Refit's own note, which nobody needs any more: a fourth one would make the dictionary grow.
        IDictionary<string, object?> notes = RequestOptions.All(request);
        notes.Remove(HttpRequestMessageOptions.InterfaceType);
        notes.Add(Key, operation);
        return operation;
    }

    /// <summary>Starts the one deadline of all attempts and of the reply's body, and gives the token that observes it and the caller.</summary>
    public CancellationToken StartDeadline(TimeSpan timeout, CancellationToken cancellationToken)
    {
        CallerToken = cancellationToken;
        if (timeout == System.Threading.Timeout.InfiniteTimeSpan)
        {
            return cancellationToken;
        }

        _timeout = timeout;
        _startedAt = Account.Time.GetTimestamp();
        _deadline = Account.Time.NewCancellationSource(timeout);
        Observe(cancellationToken);
        return _deadline.Token;
    }

    /// <summary>
    /// Observes the caller's own token from now on: that which <see cref="HttpClient"/> makes of it ends with the head of the reply, and
    /// the body of a download comes later.
    /// </summary>
    public void ObserveCaller(CancellationToken cancellationToken)
    {
        _callerRegistration.Dispose();
        CallerToken = cancellationToken;
        Observe(cancellationToken);
    }

    public void Dispose()
    {
        _callerRegistration.Dispose();
        _deadline?.Dispose();
    }

    public override string ToString() => Name;

    private void Observe(CancellationToken cancellationToken)
    {
        if (_deadline is not null)
        {
            _callerRegistration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _deadline);
        }
    }

    /// <summary>
    /// Dots are not escaped in a path, and lead to another one once the address is read. What was put together still has them, and is looked at
    /// without taking the address apart; what is escaped has no slash.
    /// </summary>
    private bool HasLostSegments()
    {
        ReadOnlySpan<char> rest = Target.OriginalString.AsSpan(Account.RootLength);
        while (rest is ['/', ..])
        {
            rest = rest.Slice(1);
            int end = rest.IndexOfAny('/', '?');
            ReadOnlySpan<char> segment = end < 0 ? rest : rest.Slice(0, end);
            rest = end < 0 ? default : rest.Slice(end);
            if (IsDots(segment) || (segment.Length == 0 && (rest is ['/', ..] || !Template.EndsWith('/'))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDots(ReadOnlySpan<char> segment) => segment.Length is 1 or 2 && segment[0] == '.' && segment[segment.Length - 1] == '.';
}
