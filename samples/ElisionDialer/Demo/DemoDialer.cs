using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace ElisionDialerSample.Demo;

/// <summary>
/// A small dialer in this process: the stub server of Telephony.Sdk.Testing, which takes any list and any lead here. Your own tests can
/// start one in the same way.
/// </summary>
internal sealed class DemoDialer : IAsyncDisposable
{
    public const string ListId = "1101";
    public const string CampaignId = "TESTCAMP";

    // Few, so that there is progress to see.
    private const string LeadsPerRequest = "4";

    private readonly TelephonyStubs _server;
    private readonly string _password;

    private DemoDialer(TelephonyStubs server, string password)
    {
        _server = server;
        _password = password;
    }

    /// <summary>Twelve leads, beside the program.</summary>
    public static string LeadFile => Path.Combine(AppContext.BaseDirectory, "demo-leads.csv");

    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>The section <c>ElisionDialer</c> as a client of this dialer needs it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
    [
        new("ElisionDialer:BaseAddress", BaseAddress.AbsoluteUri),
        new("ElisionDialer:User", StubVendor.Account),
        new("ElisionDialer:Password", _password),
        new("ElisionDialer:MaxLeadsPerRequest", LeadsPerRequest),
    ];

    public static async Task<DemoDialer> StartAsync(DemoFailure failure, CancellationToken cancellationToken)
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.ElisionDialer, cancellationToken);
        var replies = new DemoReplies(cutsImport: failure == DemoFailure.CutImport);

        // A mapping in code wins over the built-in ones, and so over the refusal of a wrong password: the replies keep it.
        server.Map("GET", "/dialer/elision_api.php", request => replies.To(request.Query));
        server.Map("POST", "/dialer/elision_api.php", request => replies.To(request.Form));
        if (failure == DemoFailure.Unreachable)
        {
            // Its port stays free for the moment: a connection to it is refused.
            await server.DisposeAsync();
        }

        return new DemoDialer(server, failure == DemoFailure.WrongPassword ? "wrong-password" : StubVendor.Token);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
