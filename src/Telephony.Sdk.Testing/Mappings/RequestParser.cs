using Telephony.Sdk.Testing.Matching;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Reads the <c>request</c> of a mapping.</summary>
internal static class RequestParser
{
    public static RequestPattern Parse(JsonValue value)
    {
        JsonObjectReader reader = value.Object();
        string method = reader.Take("method")?.String() ?? "ANY";
        UrlCriterion url = reader.TakeOneOf(UrlCriterion.Keys) is { } found ? Url(found.Key, found.Value) : UrlCriterion.Any;
        var pattern = new RequestPattern(method, url)
        {
            Headers = Fields(reader.Take("headers"), FieldKind.Header),
            Query = Fields(reader.Take("queryParameters"), FieldKind.Query),
            Form = Fields(reader.Take("formParameters"), FieldKind.Form),
            Body = [.. reader.Take("bodyPatterns") is { } patterns ? patterns.Items().Select(item => new BodyCriterion(MatcherParser.Parse(item))) : []],
        };
        reader.RefuseOthers();
        return pattern;
    }

    private static UrlCriterion Url(string key, JsonValue value)
    {
        string text = value.String();
        try
        {
            return UrlCriterion.Create(key, text);
        }
        catch (ArgumentException e)
        {
            throw value.Error("not a pattern that can be read: " + e.Message, e);
        }
    }

    private static FieldCriterion[] Fields(JsonValue? fields, FieldKind kind) => fields is { } map
        ? [.. map.Fields().Select(field => new FieldCriterion(kind, field.Name, MatcherParser.Parse(field.Value)))]
        : [];
}
