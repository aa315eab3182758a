using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>"Users" of the document.</summary>
internal interface IUsersEndpoints
{
    [Get("/users/extension/{extension}"), Resend(ResendRule.Safe)]
    Task<List<SangomaUser>> GetByExtensionAsync(string extension, CancellationToken cancellationToken);

    [Get("/users/id/{id}"), Resend(ResendRule.Safe)]
    Task<List<SangomaUser>> GetByIdAsync(string id, CancellationToken cancellationToken);
}
