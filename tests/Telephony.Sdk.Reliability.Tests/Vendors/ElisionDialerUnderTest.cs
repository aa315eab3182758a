using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

internal sealed class ElisionDialerUnderTest : VendorUnderTest
{
    public override string Name => "ElisionDialer";

    public override StubVendor Stub => StubVendor.ElisionDialer;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("User", StubVendor.Account), ("Password", StubVendor.Token)];

    public override IReadOnlyList<(string Key, string Value)> OtherSettings => [("Source", "test")];

    public override IReadOnlyList<OperationDeclaration> Operations { get; } = DeclaredOperations.In(typeof(IElisionDialerClient).Assembly);

    public override IReadOnlyList<Call> Calls => field ??=
    [
        Of("Agents.Add", (dialer, token) => dialer.Agents.AddAsync(new ElisionNewAgent("10000", "test-agent-pass", level: 1, "Testing Person", "AGENTS"), token)),
        Of("Agents.Update", (dialer, token) => dialer.Agents.UpdateAsync(
            new ElisionAgentUpdate("1000") { Password = "test-agent-pass", Level = 5, FullName = "Testing Person", UserGroup = "AGENTS" }, token)),
        Of("Lists.Add", (dialer, token) => dialer.Lists.AddAsync(new ElisionNewList("1101", "Test API list", "TESTCAMP"), token)),
        Of("Lists.ListActive", (dialer, token) => dialer.Lists.ListActiveAsync(token)),
        Of("Leads.Add", AddLeadsAsync),
    ];

    protected override IHttpClientBuilder Register(IServiceCollection services, IConfiguration section) => services.AddElisionDialer(section);

    /// <summary>An import throws nothing once something was sent; here its failure counts as thrown.</summary>
    private static async Task<ElisionLeadImport> AddLeadsAsync(IElisionDialerClient dialer, CancellationToken cancellationToken)
    {
        ElisionLead[] leads = [new("1234567893", "1101"), new("1293", "1101"), new("00911234567894", "1101")];
        ElisionLeadImport import = await dialer.Leads.AddAsync(leads, cancellationToken: cancellationToken);
        import.ThrowIfFailed();
        return import;
    }

    private Call Of<T>(string operation, Func<IElisionDialerClient, CancellationToken, Task<T>> send) => Of<IElisionDialerClient, T>(operation, send);
}
