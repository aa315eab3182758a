using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The form that asks for the active lists.</summary>
internal sealed class ActiveListsForm
{
    [AliasAs("function")]
    public string Function { get; } = "active_lists";
}
