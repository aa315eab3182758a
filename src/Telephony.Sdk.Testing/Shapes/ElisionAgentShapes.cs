using System.Collections.Concurrent;
using Telephony.Sdk.Testing.Hosting;
using static Telephony.Sdk.Testing.Shapes.ElisionShapes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Agents of the Elision dialer: one that was added exists, and so do those that the documented examples add.</summary>
internal static class ElisionAgentShapes
{
    private static readonly string[] _documented = ["1000", "1004", "1005", "1006", "10000"];
    private static readonly string[] _groupsThatAreNone = ["ADFHR", "FAKEGROUP"];

    private static readonly ShapeField _user = Required("agent_user", Rules.Length(2, 20));

    private static readonly ShapeField[] _person =
    [
        Required("agent_pass", Rules.Length(1, 20)), Required("agent_user_level", Rules.Pattern("^[1-9]$", "1 to 9, one digit")),
        Required("agent_full_name", Rules.Length(1, 50)), Required("agent_user_group", Rules.Length(1, 20)),
    ];

    private static readonly ShapeField[] _phone =
    [
        Optional("phone_login", Rules.Length(1, 20)), Optional("phone_pass", Rules.Length(1, 20)),
        Optional("voicemail_id", Rules.Digits(1, 10)), Optional("email", Rules.Length(1, 100)),
    ];

    private static readonly ShapeField[] _changes = [.. _person.Select(required => required with { IsRequired = false }), .. _phone, Optional("active", Rules.OneOf("Y", "N"))];

    public static IEnumerable<Shape> All =>
    [
        .. ElisionShapes.Of("Agents.Add", "add_user", "add_user - adds a user to the system", [_user, .. _person, .. _phone])
            .Select(shape => shape.Answers(Add).SupersedesWhen(request => Added(request).ContainsKey(request["agent_user"]))),
        .. ElisionShapes.Of("Agents.Update", "update_user", "update_user - updates or deletes a user entry already in the system", [_user, .. _changes])
            .Select(shape => shape.Check("fields", ChangesSomething).Answers(Update)),
    ];

    private static string? ChangesSomething(ShapeRequest request) => _changes.Any(change => request.Find(change.Name) is not null) ? null : "at least one to change";

    private static ConcurrentDictionary<string, bool> Added(ShapeRequest request) => request.Store.Table<bool>("elision agents");

    private static StubReply Add(ShapeRequest request)
    {
        (string user, string agent, string group) = (request["user"], request["agent_user"], request["agent_user_group"]);
        return _groupsThatAreNone.Contains(group, StringComparer.Ordinal) ? Text($"ERROR: add_user USER GROUP DOES NOT EXIST - {user}|{group}")
            : agent is "api" || agent == user || !Added(request).TryAdd(agent, value: true) ? Text($"ERROR: add_user USER ALREADY EXISTS - {user}|{agent}")
            : Text($"SUCCESS: add_user USER HAS BEEN ADDED - {user}|{agent}|{request["agent_pass"]}|{request["agent_user_level"]}|{request["agent_full_name"]}|{group}");
    }

    private static StubReply Update(ShapeRequest request)
    {
        (string user, string agent, string? group) = (request["user"], request["agent_user"], request.Find("agent_user_group"));
        return !_documented.Contains(agent, StringComparer.Ordinal) && !Added(request).ContainsKey(agent) ? Text($"ERROR: update_user USER DOES NOT EXIST - {user}|{agent}")
            : _groupsThatAreNone.Contains(group, StringComparer.Ordinal) ? Text($"ERROR: update_user YOU MUST USE A VALID USER GROUP, THIS IS AN OPTIONAL FIELD - {user}|{group}|0")
            : Text($"SUCCESS: update_user USER HAS BEEN UPDATED - {user}|{agent}");
    }
}
