using Refit;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>"Users" of the document.</summary>
internal interface IUsersEndpoints
{
    [Get("/users/extension/{extension}"), Resend(ResendRule.Read)]
    Task<List<SangomaUser>> GetByExtensionAsync(string extension, CancellationToken cancellationToken);

    [Get("/users/id/{id}"), Resend(ResendRule.Read)]
    Task<List<SangomaUser>> GetByIdAsync(string id, CancellationToken cancellationToken);
}
