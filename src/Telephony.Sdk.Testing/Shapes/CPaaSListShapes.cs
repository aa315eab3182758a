using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Lists of contacts and of those who must not be dialled (DND): a list that was created here, or is in the document's examples, takes contacts.</summary>
internal static class CPaaSListShapes
{
    /// <summary>Who is in a file that was uploaded: the contacts of the document's example, which are two as well.</summary>
    private static readonly string[] _imported = ["919979271234", "918000685678"];

    public static IReadOnlyList<Shape> All { get; } =
    [
        CPaaSShapes.ForJson("ContactLists.Create", "Create Campaign List", "POST", "create_campaign_list").Json("list_name", CPaaSRules.Text)
            .Answers(request => Create(request, "list_name", "list_id", "LS")),

        CPaaSShapes.ForJson("ContactLists.Add", "Add Contacts to List", "POST", "add_contact_to_list").List("list_id")
            .ArrayOfJson("contacts").Check("body.contacts", request => ProblemOfAll(request.Json!["contacts"], "contact_", withFields: true))
            .Answers(request => Add(request, "list_id", Numbers(request.Json!["contacts"]!, "contact_number"), "contacts")),

        CPaaSShapes.ForJson("ContactLists.Import", "Import Contacts via CSV File", "POST", "import_broadcast_contacts_csv").List("list_id").Json("csv_name", CPaaSRules.Text)
            .Answers(request => Add(request, "list_id", _imported, "contacts")),

        CPaaSShapes.ForJson("DndLists.Create", "Create Campaign DND List", "POST", "create_campaign_dnd_list").Json("dnd_list_name", CPaaSRules.Text)
            .Answers(request => Create(request, "dnd_list_name", "dnd_list_id", "DN")),

        CPaaSShapes.ForJson("DndLists.Add", "Add DND Contacts To List", "POST", "add_dnd_contact_to_list").List("dnd_list_id")
            .ArrayOfJson("dnd_contacts").Check("body.dnd_contacts", request => ProblemOfAll(request.Json!["dnd_contacts"], "dnd_contact_", withFields: false))
            .Answers(request => Add(request, "dnd_list_id", Numbers(request.Json!["dnd_contacts"]!, "dnd_contact_number"), "DND contacts")),

        CPaaSShapes.ForJson("DndLists.Import", "Add DND Contacts to List via CSV File", "POST", "import_dnd_contacts_csv").List("dnd_list_id").Json("dnd_csv_name", CPaaSRules.Text)
            .Answers(request => Add(request, "dnd_list_id", _imported, "DND contacts")),
    ];

    public static Shape List(this Shape shape, string name) => shape.Json(name, CPaaSRules.Id);

    /// <summary>The refusal of a list that is not there: neither created here nor in the document's examples.</summary>
    public static StubReply? Missing(ShapeRequest request, string name)
    {
        (string prefix, string message) = name == "list_id" ? ("LS", "list not found") : ("DN", "dnd list not found");
        return request[name].StartsWith(prefix, StringComparison.Ordinal) && (Created(request).ContainsKey(request[name]) || CPaaSExamples.Have(request[name])) ? null : CPaaSShapes.Refused(message);
    }

    /// <summary>The numbers that were added to a list; those of the document's example are in its lists of contacts that nothing was added to.</summary>
    public static IReadOnlyCollection<string> NumbersOf(ShapeRequest request, string listId) =>
        Created(request).TryGetValue(listId, out ConcurrentQueue<string>? numbers) ? numbers : listId.StartsWith("LS", StringComparison.Ordinal) ? _imported : [];

    /// <summary>Takes a name that must be unique; null where it is taken.</summary>
    public static string? Name(ShapeRequest request, string nameName, string idName, string idPrefix)
    {
        string id = request.NewId(idName, 10, idPrefix);
        return request.Store.Table<string>($"cpaas {nameName}").TryAdd(request[nameName], id) ? id : null;
    }

    private static ConcurrentDictionary<string, ConcurrentQueue<string>> Created(ShapeRequest request) => request.Store.Table<ConcurrentQueue<string>>("cpaas lists");

    private static StubReply Create(ShapeRequest request, string nameName, string idName, string idPrefix)
    {
        if (Name(request, nameName, idName, idPrefix) is not { } id)
        {
            return CPaaSShapes.Refused($"{nameName} already exists");
        }

        Created(request)[id] = new ConcurrentQueue<string>();
        return CPaaSShapes.Made(idName, id);
    }

    private static StubReply Add(ShapeRequest request, string idName, string[] numbers, string what)
    {
        if (Missing(request, idName) is { } refusal)
        {
            return refusal;
        }

        ConcurrentQueue<string> list = Created(request).GetOrAdd(request[idName], _ => new ConcurrentQueue<string>());
        foreach (string number in numbers)
        {
            list.Enqueue(number);
        }

        return CPaaSShapes.Done(string.Create(CultureInfo.InvariantCulture, $"({numbers.Length}) {what} imported successfully"));
    }

    private static string[] Numbers(JsonNode contacts, string name) => [.. contacts.AsArray().Select(contact => contact![name]!.GetValue<string>())];

    private static string? ProblemOfAll(JsonNode? contacts, string prefix, bool withFields) => contacts is JsonArray { Count: > 0 } array
        ? array.Select((contact, index) => ProblemOf(contact, prefix, withFields) is { } problem ? string.Create(CultureInfo.InvariantCulture, $"in [{index}] {problem}") : null).FirstOrDefault(problem => problem is not null)
        : "an array of at least one contact";

    private static string? ProblemOf(JsonNode? contact, string prefix, bool withFields)
    {
        if (contact is not JsonObject fields)
        {
            return "an object";
        }

        if (fields.Select(field => field.Key).FirstOrDefault(name => name != $"{prefix}name" && name != $"{prefix}number" && !(withFields && name == "contact_fields")) is { } unknown)
        {
            return $"no '{unknown}'";
        }

        return ProblemOf(fields, $"{prefix}name", CPaaSRules.Text) ?? ProblemOf(fields, $"{prefix}number", CPaaSRules.MobileNumber)
            ?? (fields["contact_fields"] is { } own && (own is not JsonObject all || all.Any(field => TextOf(field.Value) is null)) ? "an object of texts as 'contact_fields'" : null);
    }

    private static string? ProblemOf(JsonObject fields, string name, Rule rule) => (TextOf(fields[name]) is { } text ? rule(text) : "a text") is { } expected ? $"{expected} as '{name}'" : null;

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
