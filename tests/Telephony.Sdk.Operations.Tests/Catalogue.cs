using Telephony.Sdk.Http;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>The endpoints that each package declares.</summary>
internal static class Catalogue
{
    /// <summary>Endpoints that no document describes as operations of their own.</summary>
    public static IReadOnlyList<(string Package, string Operation)> BesidesTheDocuments { get; } =
        [("SangomaCrm", "Webhooks.List"), ("SangomaCrm", "Webhooks.Get"), ("SangamCrm", "Calls.Get")];

    public static IReadOnlyList<Endpoint> Of(string package) => package switch
    {
        "SangamCrm" => SangamCrm.EndpointCatalogue.All,
        "IbizfoneIvr" => IbizfoneIvr.EndpointCatalogue.All,
        "CPaaS" => CPaaS.EndpointCatalogue.All,
        "ElisionDialer" => ElisionDialer.EndpointCatalogue.All,
        "SangomaCrm" => SangomaCrm.EndpointCatalogue.All,
        _ => throw new ArgumentException($"No package {package}.", nameof(package)),
    };
}
