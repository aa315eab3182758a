
namespace Telephony.Sdk.SangomaCrm;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class SangomaUsers(IUsersEndpoints endpoints, string? account) : ISangomaUsers
{
    public async Task<SangomaUser> GetByExtensionAsync(string extension, CancellationToken cancellationToken)
    {
        Argument.Identifier(extension, nameof(extension), "the user's extension, such as 1000 (Sangoma CRM REST API, \"Users\")");
        List<SangomaUser> users = await endpoints.GetByExtensionAsync(extension, cancellationToken).ConfigureAwait(false);
        return Only(users) ?? throw SangomaCrmReplyReader.NotFound(account, "Users.GetByExtension", $"the PBX has no user with the extension {extension}");
    }

    public async Task<SangomaUser> GetByIdAsync(string id, CancellationToken cancellationToken)
    {
        Argument.Identifier(id, nameof(id), "the user's userman id, such as 1 (Sangoma CRM REST API, \"Users\")");
        List<SangomaUser> users = await endpoints.GetByIdAsync(id, cancellationToken).ConfigureAwait(false);
        return Only(users) ?? throw SangomaCrmReplyReader.NotFound(account, "Users.GetById", $"the PBX has no user with the id {id}");
    }

    private static SangomaUser? Only(List<SangomaUser> users) => users.Count == 0 || ((ISangomaRow)users[0]).IsEmpty ? null : users[0];
}
