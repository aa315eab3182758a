using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The fields of a list as a form, which names the function too.</summary>
internal sealed class ListForm(ElisionNewList list) : ListFields(list)
{
    [AliasAs("function")]
    public string Function { get; } = "add_list";
}
