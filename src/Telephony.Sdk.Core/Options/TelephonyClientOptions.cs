using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Options;

namespace Telephony.Sdk;

/// <summary>What every client can be told. Times are for one call of a client's method unless they say otherwise.</summary>
/// <remarks>
/// A client of a container goes by its options as they were at the start, but for each <see cref="Secret"/>: one that changes when
/// configuration is reloaded is on the next attempt of whatever is sent. Where anything else has changed too, nothing is taken until the
/// application is started again, and a warning in the log names it.
/// </remarks>
public abstract class TelephonyClientOptions
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>Makes options; for packages of other vendors.</summary>
    [Experimental(Experiments.Toolkit)]
    protected TelephonyClientOptions()
    {
    }

    /// <summary>Where the vendor's API is: an absolute http or https address, with a path where the vendor has one.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The deadline of an operation: all attempts, the waits between them and the reading of the reply.</summary>
    /// <value>30 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The deadline of a download (a recording, a voicemail), its whole body included.</summary>
    /// <value>10 minutes. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.</value>
    public TimeSpan DownloadTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long establishing a connection may take, TLS included. Not observed on .NET Framework.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one attempt of an operation that may be sent twice waits for the reply's headers before it is sent again.</summary>
    /// <value>None.</value>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>How often a request is sent again at the most, where its operation allows it.</summary>
    /// <value>2 (three attempts). 0 to 10; 0 sends nothing again, and keeps the connection pool from doing so.</value>
    /// <remarks>Besides, the connection pool may resend a request without a body that may be sent twice (a GET, say) when a connection closes before the reply.</remarks>
    public int MaxResends { get; set; } = 2;

    /// <summary>The middle of the first wait before sending again; it doubles each time and is jittered.</summary>
    /// <value>Half a second.</value>
    public TimeSpan ResendDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest <c>Retry-After</c> that is waited for. A longer one is thrown with <see cref="TelephonyApiException.RetryAfter"/>.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// SHA-256 fingerprints (64 hexadecimal digits, colons allowed) of the server certificates to accept. When there is
    /// one, only these are accepted, self-signed or not; when there is none, the machine's trust decides.
    /// </summary>
    public IList<string> CertificateFingerprints { get; } = [];

    /// <summary>
    /// Whether requests tell the vendor which trace they belong to: the W3C headers <c>traceparent</c> and <c>tracestate</c> of the current
    /// <see cref="System.Diagnostics.Activity"/>, to the origin of <see cref="BaseAddress"/> only. Baggage, which may hold private data, is never sent.
    /// </summary>
    /// <value>False: set it where the server takes part in your traces, as a PBX of your own may.</value>
    public bool SendTraceContext { get; set; }

    /// <summary>The name of the type and nothing of its values.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => GetType().Name;

    /// <summary>Where requests go: <see cref="BaseAddress"/>, with the vendor's usual path where it has none.</summary>
    [Experimental(Experiments.Toolkit)]
    protected internal virtual Uri EffectiveBaseAddress => BaseAddress!;

    internal IReadOnlyList<string> FindProblems()
    {
        var problems = new List<string>();
        if (BaseAddress is null)
        {
            problems.Add("BaseAddress is missing: set it to the address of the vendor's API, such as https://pbx.example.com.");
        }
        else if (!BaseAddress.IsAbsoluteUri || BaseAddress.Scheme is not ("http" or "https"))
        {
            problems.Add("BaseAddress must be an absolute http or https address, such as https://pbx.example.com.");
        }
        else if (BaseAddress.Query.Length > 0 || BaseAddress.Fragment.Length > 0)
        {
            problems.Add("BaseAddress must not have a query or a fragment (what follows ? or #): only its path is used.");
        }
        else if (BaseAddress.UserInfo.Length > 0)
        {
            problems.Add("BaseAddress must not hold a user name or password (user:password@host): they are not sent. Set the credentials in their own options.");
        }

        CheckTime(problems, nameof(Timeout), Timeout, mayBeInfinite: true);
        CheckTime(problems, nameof(DownloadTimeout), DownloadTimeout, mayBeInfinite: true);
        CheckTime(problems, nameof(ConnectTimeout), ConnectTimeout, mayBeInfinite: false);
        if (AttemptTimeout is { } attempt)
        {
            CheckTime(problems, nameof(AttemptTimeout), attempt, mayBeInfinite: false);
        }

        CheckTime(problems, nameof(MaxRetryAfter), MaxRetryAfter, mayBeInfinite: false);
        CheckTime(problems, nameof(ResendDelay), ResendDelay, mayBeInfinite: false);
        if (MaxResends is < 0 or > 10)
        {
            problems.Add("MaxResends must be from 0 to 10.");
        }

        problems.AddRange(CertificateFingerprints.Where(text => text is null || !CertificatePins.IsFingerprint(text))
            .Select(_ => "CertificateFingerprints holds something that is not a SHA-256 fingerprint: 64 hexadecimal digits, colons allowed."));
        FindProblems(problems);
        return problems;
    }

    internal void ReadFrom(IConfiguration configuration) => BindAll(new OptionsSection(configuration));

    /// <summary>What each option is, by its key: read from nowhere, it stays as it is.</summary>
    internal IReadOnlyDictionary<string, object?> Describe()
    {
        var section = new OptionsSection(configuration: null);
        ((TelephonyClientOptions)MemberwiseClone()).BindAll(section);
        return section.Values;
    }

    /// <summary>The keys of the vendor's own options.</summary>
    internal IEnumerable<string> OwnKeys()
    {
        var section = new OptionsSection(configuration: null);
        ((TelephonyClientOptions)MemberwiseClone()).Bind(section);
        return section.Values.Keys;
    }

    private void BindAll(OptionsSection section)
    {
        BaseAddress = section.Read(nameof(BaseAddress), BaseAddress);
        Timeout = section.Read(nameof(Timeout), Timeout);
        DownloadTimeout = section.Read(nameof(DownloadTimeout), DownloadTimeout);
        ConnectTimeout = section.Read(nameof(ConnectTimeout), ConnectTimeout);
        AttemptTimeout = section.ReadOptional(nameof(AttemptTimeout), AttemptTimeout);
        MaxResends = section.Read(nameof(MaxResends), MaxResends);
        ResendDelay = section.Read(nameof(ResendDelay), ResendDelay);
        MaxRetryAfter = section.Read(nameof(MaxRetryAfter), MaxRetryAfter);
        SendTraceContext = section.Read(nameof(SendTraceContext), SendTraceContext);
        section.ReadInto(nameof(CertificateFingerprints), CertificateFingerprints);
        Bind(section);
    }

    /// <summary>
    /// Reads the vendor's own options: each of them, always, and with its present value for one that is not configured, as in
    /// <c>Token = section.Read(nameof(Token), Token)</c>. By this reloaded options are compared with those that a client has.
    /// </summary>
    /// <param name="section">Where from.</param>
    [Experimental(Experiments.Toolkit)]
    protected abstract void Bind(OptionsSection section);

    /// <summary>Adds what is wrong with the vendor's own options, each a sentence that says what to do.</summary>
    /// <param name="problems">Where to add it.</param>
    [Experimental(Experiments.Toolkit)]
    protected abstract void FindProblems(IList<string> problems);

    /// <summary>Adds what is wrong with a credential: that it is missing, or holds what no credential has.</summary>
    /// <param name="problems">Where to add it.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="secret">The credential.</param>
    /// <param name="whereToFindIt">How to get one, such as "copy the API Token from the page Settings."</param>
    [Experimental(Experiments.Toolkit)]
    protected static void CheckSecret(IList<string> problems, string name, Secret? secret, string whereToFindIt)
    {
        if (secret is null || secret.IsEmpty)
        {
            problems.Add($"{name} is missing: {whereToFindIt}");
        }
        else if (secret.Reveal() is { Length: > 1 } text && text[0] is '"' or '\'' && text[text.Length - 1] == text[0])
        {
            problems.Add($"{name} is in quotes, which are no part of a credential; they were probably meant for a shell or a file. Leave them out.");
        }
        else if (secret.Reveal().Any(c => c is < ' ' or > '~'))
        {
            problems.Add($"{name} holds a line break or another character that no credential has; it was probably read from a file with a line end or a byte order mark. Trim it.");
        }
    }

    private static void CheckTime(List<string> problems, string name, TimeSpan time, bool mayBeInfinite)
    {
        if ((time <= TimeSpan.Zero || time > s_longest) && !(mayBeInfinite && time == System.Threading.Timeout.InfiniteTimeSpan))
        {
            problems.Add($"{name} must be longer than zero and at most a day{(mayBeInfinite ? ", or infinite (-00:00:00.001)" : string.Empty)}.");
        }
    }
}
