using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>A convenience that sends a request now and then while it is enumerated.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Vendor">The client it belongs to.</param>
/// <param name="Reply">What its vendor answers each time.</param>
/// <param name="PerRequest">How many elements each request gives.</param>
/// <param name="Start">Starts to enumerate it, with the caller's token.</param>
internal sealed record Sequence(string Name, VendorUnderTest Vendor, StubResponse Reply, int PerRequest, Func<IServiceProvider, CancellationToken, IAsyncEnumerator<object>> Start)
{
    private static readonly StubResponse s_rows = StubResponse.Json("""
        { "status": true, "data": [
            { "uuid": "1.0", "type": "START", "calldate": 1551929887 }, { "uuid": "1.0", "type": "END", "calldate": 1551929888 },
            { "uuid": "1.1", "type": "START", "calldate": 1551929889 }, { "uuid": "1.1", "type": "END", "calldate": 1551929890 } ] }
        """);

    private static readonly StubResponse s_records = StubResponse.Json("""{ "response": { "message": "cdr found", "result": [ { "id": 328 }, { "id": 329 } ], "success": "true" } }""");
    private static readonly StubResponse s_pushed = StubResponse.Json("""{ "status": 200, "result": [] }""");

    private static readonly DateTime s_day = new(2023, 6, 13);
    private static readonly VendorUnderTest s_pbx = AllVendors.Of<SangomaCrmDocument>();
    private static readonly VendorUnderTest s_cpaas = AllVendors.Of<CPaaSDocument>();
    private static readonly VendorUnderTest s_crm = AllVendors.Of<SangamCrmDocument>();

    public static IReadOnlyList<Sequence> All { get; } =
    [
        new("rows of a PBX", s_pbx, s_rows, 4, (services, token) => RowsOf(services).GetAsyncEnumerator(token)),
        new("pages of a PBX", s_pbx, s_rows, 1, (services, token) => RowsOf(services).AsPages(cancellationToken: token).GetAsyncEnumerator(CancellationToken.None)),
        new("pages of a PBX, WithCancellation", s_pbx, s_rows, 1, (services, token) => RowsOf(services).AsPages().GetAsyncEnumerator(token)),
        new("records of CPaaS", s_cpaas, s_records, 2, (services, token) => RecordsOf(services).GetAsyncEnumerator(token)),
        new("batches pushed to a CRM", s_crm, s_pushed, 1, (services, token) => Push(services, token).GetAsyncEnumerator(CancellationToken.None)),
        new("batches pushed to a CRM, WithCancellation", s_crm, s_pushed, 1, (services, token) => Push(services, CancellationToken.None).GetAsyncEnumerator(token)),
    ];

    /// <summary>Those that give nothing before all requests were answered.</summary>
    public static IReadOnlyList<Sequence> AtTheEnd { get; } =
    [
        new("calls of a PBX", s_pbx, s_rows, 0, (services, token) => CallsOf(services, token).GetAsyncEnumerator(CancellationToken.None)),
        new("calls of a PBX, WithCancellation", s_pbx, s_rows, 0, (services, token) => CallsOf(services, CancellationToken.None).GetAsyncEnumerator(token)),
    ];

    public override string ToString() => Name;

    private static PagedSequence<SangomaCallRow> RowsOf(IServiceProvider services) =>
        services.GetRequiredService<ISangomaCrmClient>().Calls.ListAllAsync(SangomaDirection.Both, pageSize: 4);

    private static IAsyncEnumerable<SangomaCall> CallsOf(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<ISangomaCrmClient>().Calls.ListAllCallsAsync(SangomaDirection.Both, pageSize: 4, cancellationToken: cancellationToken);

    private static PagedSequence<CPaaSCallDetailRecord> RecordsOf(IServiceProvider services) =>
        services.GetRequiredService<ICPaaSClient>().CallDetailRecords.ListAllAsync(s_day, s_day, pageSize: 2);

    private static IAsyncEnumerable<SangamPushedBatch> Push(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<ISangamCrmClient>().CallLogs.PushAllAsync(
            [.. Enumerable.Range(1, 3).Select(Log)],
            batchSize: 1,
            cancellationToken: cancellationToken);

    private static SangamCallLog Log(int number)
    {
        var start = new DateTimeOffset(2023, 6, 1, 10, number, 0, TimeSpan.Zero);
        return new SangamCallLog(CallDirection.Inbound, "7891237894", "9871239874", start, start.AddMinutes(1), SangamCallStatus.Held, number.ToString(CultureInfo.InvariantCulture));
    }
}
