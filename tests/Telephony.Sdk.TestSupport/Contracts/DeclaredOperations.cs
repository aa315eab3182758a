using System.Reflection;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>The operations of a package, from its interfaces of endpoints.</summary>
internal static class DeclaredOperations
{
    public static IReadOnlyList<OperationDeclaration> In(Assembly assembly) => [.. Interfaces(assembly).SelectMany(Of)];

    public static IEnumerable<OperationDeclaration> Of(Type endpoints) => OperationTable.Of(endpoints).Values;

    public static IEnumerable<Type> Interfaces(Assembly assembly) => assembly.GetTypes().Where(type => type.IsInterface && type.Name.EndsWith("Endpoints", StringComparison.Ordinal));
}
