using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>What an endpoint may hand over beside its route, query and body, with Refit's <c>[Property]</c>.</summary>
[Experimental(Experiments.Toolkit)]
public static class RequestProperties
{
    /// <summary>An <see cref="ICarriesSecrets"/>, where the secrets of a request are no part of its body: <c>[Property(RequestProperties.Secrets)]</c>.</summary>
    public const string Secrets = "Telephony.Sdk.Secrets";
}
