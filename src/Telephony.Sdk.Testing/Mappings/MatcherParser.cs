using System.Text.Json;
using Telephony.Sdk.Testing.Matching;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Reads one matcher, e.g. <c>{"equalTo": "x"}</c>.</summary>
internal static class MatcherParser
{
    public static IValueMatcher Parse(JsonValue value)
    {
        JsonObjectReader reader = value.Object();
        if (reader.TakeOneOf("equalTo", "matches", "doesNotMatch", "contains", "absent", "equalToJson", "or", "and", "not") is not { } found)
        {
            reader.RefuseOthers();
            throw value.Error("no matcher; expected e.g. {\"equalTo\": \"x\"}");
        }

        IValueMatcher matcher = Parse(found.Key, found.Value, reader);
        reader.RefuseOthers();
        return matcher;
    }

    private static IValueMatcher Parse(string key, JsonValue value, JsonObjectReader reader) => key switch
    {
        "equalTo" => new EqualToMatcher(value.String(), reader.Take("caseInsensitive")?.Boolean() ?? false),
        "contains" => new ContainsMatcher(value.String()),
        "matches" => Regex(value, negated: false),
        "doesNotMatch" => Regex(value, negated: true),
        "absent" => value.Boolean() ? new AbsentMatcher() : throw value.Error("only true is supported (WireMock reads false as true)"),
        "equalToJson" => new EqualToJsonMatcher(
            Json(value),
            reader.Take("ignoreArrayOrder")?.Boolean() ?? false,
            reader.Take("ignoreExtraElements")?.Boolean() ?? false),
        "or" => new AnyOfMatcher(Parts(value)),
        "and" => new AllOfMatcher(Parts(value)),
        _ => new NotMatcher(Parse(value)),
    };

    private static IValueMatcher[] Parts(JsonValue value)
    {
        IValueMatcher[] parts = [.. value.Items().Select(Parse)];
        return parts.Length > 0 ? parts : throw value.Error("expected at least one matcher");
    }

    private static RegexMatcher Regex(JsonValue value, bool negated)
    {
        string pattern = value.String();
        try
        {
            return new RegexMatcher(pattern, negated);
        }
        catch (ArgumentException e)
        {
            throw value.Error("not a pattern that can be read: " + e.Message, e);
        }
    }

    private static JsonElement Json(JsonValue value)
    {
        JsonElement json = value.Element;
        if (value.Kind == JsonValueKind.String)
        {
            try
            {
                using var document = JsonDocument.Parse(value.String());
                json = document.RootElement.Clone();
            }
            catch (JsonException e)
            {
                throw value.Error("not valid JSON: " + e.Message, e);
            }
        }

        return json.GetRawText().Contains("${json-unit", StringComparison.Ordinal)
            ? throw value.Error("the placeholders ${json-unit.…} are not supported")
            : json;
    }
}
