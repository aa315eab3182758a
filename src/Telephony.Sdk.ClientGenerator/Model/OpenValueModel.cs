namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>A string-backed struct of an open vocabulary.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Known">The static properties that hold the known words.</param>
internal sealed record OpenValueModel(string Namespace, string Name, EquatableArray<string> Known)
{
    public string HintName => Namespace.Length == 0 ? Name + ".g.cs" : Namespace + "." + Name + ".g.cs";
}
