using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.Testing.Tests.Mappings;

public sealed class MappingParserPropertyTests
{
    private static readonly string[] _keys =
    [
        "name", "priority", "metadata", "request", "response", "mappings", "scenarioName", "method", "url", "urlPathPattern", "urlPathTemplate", "headers",
        "queryParameters", "bodyPatterns", "equalTo", "matches", "absent", "equalToJson", "or", "not", "status", "jsonBody", "base64Body", "bodyFileName",
        "fault", "fixedDelayMilliseconds", "chunkedDribbleDelay", "Token", "x",
    ];

    private static readonly string[] _texts = ["", "GET", "/a", "[a-z]{2,", "(((", "{id}", "\\ud800", "\\u0000", "ANY", "AA==", "EMPTY_RESPONSE", "../x", "\\p{IsGreek}", "a++"];

    [Test]
    public void Any_bytes_end_in_mappings_or_in_the_documented_exception() =>
        Prop.ForAll<byte[]>(bytes => EndsWell(bytes)).QuickCheckThrowOnFailure();

    [Test]
    public void Any_JSON_ends_in_mappings_or_in_the_documented_exception() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Json(5).ToArbitrary(), json => EndsWell(Encoding.UTF8.GetBytes(json))));

    [Test]
    public void Any_mapping_cut_short_or_damaged_ends_well()
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(TestSupport.Stubs.RepositoryPaths.Stubs(StubVendor.SangomaCrm), "mappings", "webhooks-add.json"));
        Gen<byte[]> damaged =
            from length in Gen.Choose(0, whole.Length)
            from at in Gen.Choose(0, whole.Length - 1)
            from value in Gen.Choose(0, 255)
            select whole.Select((b, i) => i == at ? (byte)value : b).Take(length).ToArray();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(damaged.ToArbitrary(), EndsWell));
    }

    private static bool EndsWell(byte[] bytes)
    {
        try
        {
            return StubMapping.Parse(bytes).All(mapping => mapping.ToString().Length > 0);
        }
        catch (StubMappingException e)
        {
            return e.Message.Length > 0;
        }
    }

    private static Gen<string> Json(int depth)
    {
        Gen<string> text = Gen.Elements(_texts).Select(value => $"\"{value}\"");
        Gen<string> scalar = Gen.OneOf(text, Gen.Elements("null", "true", "false", "0", "-1", "200", "1e400", "99999999999999999999"));
        if (depth == 0)
        {
            return scalar;
        }

        Gen<string> below = Json(depth - 1);
        Gen<string> pair = from key in Gen.Elements(_keys) from value in below select $"\"{key}\": {value}";
        Gen<string> @object = pair.ListOf().Select(pairs => "{" + string.Join(", ", pairs.Take(4)) + "}");
        Gen<string> array = below.ListOf().Select(items => "[" + string.Join(", ", items.Take(3)) + "]");
        return Gen.Frequency((1, scalar), (5, @object), (1, array));
    }
}
