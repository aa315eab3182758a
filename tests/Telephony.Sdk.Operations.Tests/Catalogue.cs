using System.Reflection;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>The operations that each package declares.</summary>
internal static class Catalogue
{
    /// <summary>Operations that no document describes as ones of their own.</summary>
    public static IReadOnlyList<(string Package, string Operation)> BesidesTheDocuments { get; } =
        [("SangomaCrm", "Webhooks.List"), ("SangomaCrm", "Webhooks.Get"), ("Exotel", "Calls.Get")];

    public static IReadOnlyList<OperationDeclaration> Of(string package) => DeclaredOperations.In(Assembly.Load("Telephony.Sdk." + package));
}
