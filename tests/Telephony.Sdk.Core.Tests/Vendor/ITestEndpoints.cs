using Refit;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>The shapes that the vendors need.</summary>
internal interface ITestEndpoints
{
    [Get("/calls/{id}"), Resend(ResendRule.Read)]
    Task<TestCall> GetAsync(string id, CancellationToken cancellationToken = default);

    [Get("/calls"), Resend(ResendRule.Read)]
    Task<List<TestCall>> ListAsync(string? status, CancellationToken cancellationToken = default);

    [Get("/lists/{id}"), Resend(ResendRule.Read)]
    Task<List<TestCall>> SearchAsync(string id, string? status, CancellationToken cancellationToken = default);

    [Get("/lists/{id}/"), Resend(ResendRule.Read)]
    Task<List<TestCall>> MembersAsync(string id, CancellationToken cancellationToken = default);

    [Get("/ring"), Resend(ResendRule.Never)]
    Task RingAsync(CancellationToken cancellationToken = default);

    [Post("/dial"), Resend(ResendRule.Never)]
    Task DialAsync(CancellationToken cancellationToken = default);

    [Post("/calls"), Resend(ResendRule.Never)]
    Task<TestCall> CreateAsync([Body] TestCall call, CancellationToken cancellationToken = default);

    [Post("/agents"), Resend(ResendRule.Safe)]
    Task AddAgentAsync([Body] HttpContent agent, CancellationToken cancellationToken = default);

    [Post("/forms"), Resend(ResendRule.Never)]
    Task SendFormAsync([Body] FormBody form, [Refit.Property("tenant")] string tenant, [Refit.Property(RequestProperties.Secrets)] ICarriesSecrets? secrets, CancellationToken cancellationToken = default);

    [Delete("/callbacks"), Resend(ResendRule.Safe)]
    Task DeleteAsync([Body] TestCall call, CancellationToken cancellationToken = default);

    [Get("/calls/{id}/recording"), Resend(ResendRule.Read)]
    Task<FileReply> RecordingAsync(string id, CancellationToken cancellationToken = default);
}
