#pragma warning disable MA0048 // the endpoints of three vendors

using Refit;

namespace Telephony.Sdk.Benchmarks;

internal interface IRefitSangoma
{
    [Get("/users/extension/{extension}")]
    Task<User> GetUserAsync(string extension, CancellationToken cancellationToken);

    [Get("/calls/list/{direction}")]
    Task<CallList> ListCallsAsync(string direction, CancellationToken cancellationToken);
}

internal interface IRefitCPaaS
{
    [Post("/api/click2call")]
    Task<Enveloped<Receipt>> ClickToCallAsync([Body] ClickToCall call, CancellationToken cancellationToken);

    [Post("/api/get_cdr_by_date")]
    Task<Enveloped<RecordList>> ListRecordsAsync([Body] DateRange range, CancellationToken cancellationToken);
}

internal interface IRefitElision
{
    [Get("/elision_api.php?function=add_user")]
    Task<string> AddAgentAsync([Query] NewAgent agent, CancellationToken cancellationToken);
}
