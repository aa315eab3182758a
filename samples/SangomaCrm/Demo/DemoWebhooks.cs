using System.Globalization;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace SangomaCrmSample.Demo;

/// <summary>
/// Webhooks that remember. The mappings that are built into the stub are the document's examples, each for itself;
/// what was added here is listed, changed and gone afterwards, as on a PBX.
/// </summary>
internal sealed class DemoWebhooks
{
    private const string Taken = """{"status":true}""";

    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, JsonNode> _webhooks = [];
    private readonly TelephonyStubs _server;
    private int _lastId;

    private DemoWebhooks(TelephonyStubs server) => _server = server;

    public static void AddTo(TelephonyStubs server)
    {
        var webhooks = new DemoWebhooks(server);
        webhooks.Add("""{"url":"http://postb.in/newurl","direction":"both"}""");
        server.MapForToken("GET", "webhooks", _ => webhooks.List());
        server.MapForToken("POST", "webhooks", request => webhooks.Add(request.Text));
    }

    private StubResponse List()
    {
        lock (_lock)
        {
            return StubResponse.Json($$"""{"status":true,"data":[{{string.Join(',', _webhooks.Values.Select(webhook => webhook.ToJsonString()))}}]}""");
        }
    }

    private StubResponse Add(string body)
    {
        lock (_lock)
        {
            int id = ++_lastId;
            _webhooks[id] = Read(id, body);
            _server.MapForToken("ANY", string.Create(CultureInfo.InvariantCulture, $"webhooks/{id}"), request => Answer(id, request));
        }

        return StubResponse.Json(Taken);
    }

    private StubResponse Answer(int id, StubRequest request)
    {
        lock (_lock)
        {
            if (!_webhooks.TryGetValue(id, out JsonNode? webhook))
            {
                return StubResponse.Json("""{"status":false,"message":"Webhook not found"}""");
            }

            switch (request.Method)
            {
                case "PATCH":
                    _webhooks[id] = Read(id, request.Text);
                    return StubResponse.Json(Taken);
                case "DELETE":
                    _webhooks.Remove(id);
                    return StubResponse.Json(Taken);
                default:
                    return StubResponse.Json(webhook.ToJsonString());
            }
        }
    }

    private static JsonNode Read(int id, string body)
    {
        JsonNode webhook = JsonNode.Parse(body)!;
        webhook["id"] = id;
        return webhook;
    }
}
