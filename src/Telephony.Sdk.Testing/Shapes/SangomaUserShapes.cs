using System.Text;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Users: extensions 1000 to 1999 are there, their ids are 1 to 1000; the user is the document's, with another number.</summary>
internal static class SangomaUserShapes
{
    private const int FirstExtension = 1000;

    public static IReadOnlyList<Shape> All { get; } =
    [
        SangomaCrmShapes.For("Users.GetByExtension", "GET", "users/extension/:extension", "users/extension/{extension}")
            .InPath("extension", Rules.Number(FirstExtension, FirstExtension + 999))
            .AnswersJson(request => User(int.Parse(request["extension"], System.Globalization.CultureInfo.InvariantCulture))),

        SangomaCrmShapes.For("Users.GetById", "GET", "users/id/:id", "users/id/{id}")
            .InPath("id", Rules.Number(1, 1000))
            .AnswersJson(request => User(int.Parse(request["id"], System.Globalization.CultureInfo.InvariantCulture) + FirstExtension - 1)),
    ];

    private static string User(int extension)
    {
        string text = Encoding.UTF8.GetString(StubFiles.Read("sangoma-crm/__files/users/john-smith.json"));
        JsonNode user = JsonNode.Parse(text)!;
        user["id"] = $"{extension - FirstExtension + 1}";
        user["username"] = $"{extension}";
        user["default_extension"] = $"{extension}";
        return user.ToJsonString();
    }
}
