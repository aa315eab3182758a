using Microsoft.Extensions.Configuration;

namespace Quickstart;

/// <summary>Where the token of a real PBX comes from.</summary>
internal static class PbxToken
{
    public const string Key = "SangomaCrm:Token";

    public const string Variable = "SANGOMA_TOKEN";

    public const string HowToSet =
        $"Put the API token of your PBX (its page Settings, CRM API Settings) into the environment variable {Variable}, or store it once with: dotnet user-secrets set {Key} <token> --project samples/Quickstart";

    /// <summary>User secrets, then <c>SangomaCrm__Token</c>, then <c>SANGOMA_TOKEN</c>; the last one that is set counts.</summary>
    public static IConfigurationBuilder AddPbxToken(this IConfigurationBuilder configuration)
    {
        configuration.AddUserSecrets(typeof(PbxToken).Assembly, optional: true).AddEnvironmentVariables();
        return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } token
            ? configuration.AddInMemoryCollection([new(Key, token)])
            : configuration;
    }
}
