namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>One endpoint interface as the factory of clients lists it.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Interface">Its name.</param>
/// <param name="Class">The name of the class that implements it.</param>
/// <param name="Name">The factory's method: the class without <c>Endpoints</c>.</param>
internal sealed record ClientEntry(string Namespace, string Interface, string Class, string Name);
