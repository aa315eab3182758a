namespace Telephony.Sdk.CPaaS;

/// <summary>What the ids that the vendor gives look like, checked before anything is sent.</summary>
internal static class IdRules
{
    public static void Request(string requestId, string name) =>
        Argument.Identifier(requestId, name, "the id that the request gave, such as 57362de4f0 (Document for CPaaS APIs, \"Get CDR By Request ID\")");

    public static void Campaign(string campaignId) =>
        Argument.Identifier(campaignId, nameof(campaignId), "the id that creating the campaign gave, such as CMcc0cb33a01 (Document for CPaaS APIs, \"Create Campaign\")");

    public static void List(string listId, string name) =>
        Argument.Identifier(listId, name, "the id that creating the list gave, such as LSdb6a12e1f1 (Document for CPaaS APIs, \"Create Campaign List\")");

    public static void DndList(string dndListId, string name) =>
        Argument.Identifier(dndListId, name, "the id that creating the DND list gave, such as DNda1b361461 (Document for CPaaS APIs, \"Create Campaign DND List\")");
}
