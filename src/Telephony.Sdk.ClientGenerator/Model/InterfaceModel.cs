namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>An endpoint interface and the class that implements it.</summary>
/// <param name="Namespace">The namespace of both; empty for the global one.</param>
/// <param name="Interface">The interface's name.</param>
/// <param name="Class">The class's name.</param>
/// <param name="Methods">The methods in source order.</param>
/// <param name="Enums">The enums they write.</param>
internal sealed record InterfaceModel(
    string Namespace,
    string Interface,
    string Class,
    EquatableArray<MethodModel> Methods,
    EquatableArray<EnumModel> Enums)
{
    /// <summary>A name for the generated file that no other interface of the assembly has.</summary>
    public string HintName => (Namespace.Length == 0 ? Interface : Namespace + "." + Interface) + ".g.cs";

    /// <summary>The interface as the factory of clients lists it.</summary>
    public ClientEntry Client => new(Namespace, Interface, Class, NameText.Without(Class, "Endpoints"));

    public IEnumerable<CatalogueEntry> Entries => Methods.Where(m => m.Endpoint is not null).Select(m => m.Endpoint!.Entry);
}
