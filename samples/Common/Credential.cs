using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Telephony.Sdk.Samples;

/// <summary>A credential of a real vendor: it comes from user secrets or from the environment, never from an argument.</summary>
/// <param name="Name">What it is, in words, such as <c>API token of the PBX</c>.</param>
/// <param name="Key">Its key in the configuration, such as <c>SangomaCrm:Token</c>.</param>
/// <param name="Variable">The environment variable that it may be in, such as <c>SANGOMA_TOKEN</c>.</param>
/// <param name="Where">Where the vendor shows it, such as <c>its page Settings, CRM API Settings</c>.</param>
/// <param name="RefusedOptions">The options that somebody might try to pass it in, such as <c>--token</c>.</param>
public sealed record Credential(string Name, string Key, string Variable, string Where, params IReadOnlyList<string> RefusedOptions)
{
    /// <summary>How the user sets it.</summary>
    public string HowToSet =>
        $"Put the {Name} ({Where}) into the environment variable {Variable}, or store it once with: dotnet user-secrets set {Key} <value> --project samples/{Key[..Key.IndexOf(':')]}";

    /// <summary>
    /// Reads credentials from the user secrets of the sample, then from variables named for the key (<c>SangomaCrm__Token</c>), then from
    /// <see cref="Variable"/>; the last one that is set counts.
    /// </summary>
    /// <param name="configuration">Where to put them.</param>
    /// <param name="sample">The assembly with the user secrets id.</param>
    /// <param name="credentials">What the vendor needs.</param>
    /// <exception cref="UsageException">One is not set; the message says how to set it.</exception>
    public static void AddTo(IConfigurationManager configuration, Assembly sample, IReadOnlyList<Credential> credentials)
    {
        configuration.AddUserSecrets(sample, optional: true).AddEnvironmentVariables();
        foreach (Credential credential in credentials)
        {
            if (Environment.GetEnvironmentVariable(credential.Variable) is { Length: > 0 } value)
            {
                configuration.AddInMemoryCollection([new(credential.Key, value)]);
            }

            if (string.IsNullOrWhiteSpace(configuration[credential.Key]))
            {
                throw new UsageException($"There is no {credential.Name}. {credential.HowToSet}");
            }
        }
    }
}
