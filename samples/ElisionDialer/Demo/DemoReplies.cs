using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace ElisionDialerSample.Demo;

/// <summary>What the demo's dialer answers, in the words of the document.</summary>
internal sealed class DemoReplies(bool cutsImport)
{
    private const int ShortestNumber = 6;
    private const int FirstLeadId = 1036;

    private static readonly TimeSpan s_work = TimeSpan.FromMilliseconds(150);

    private int _requests;
    private int _leads;

    public StubResponse To(StubFields fields)
    {
        if (fields["user"] != StubVendor.Account || fields["pass"] != StubVendor.Token)
        {
            return StubResponse.Text($"ERROR: Invalid Username/Password: |{fields["user"]}|{fields["pass"]}|");
        }

        return fields["function"] switch
        {
            "add_list" => AddList(fields),
            "add_multi_lead" when ++_requests == 2 && cutsImport => StubResponse.Failing(StubFault.CloseWithoutReply),
            "add_multi_lead" => AddLeads(fields["multi_leads"]!) with { Delay = s_work },
            _ => StubResponse.Empty(404),
        };
    }

    private static StubResponse AddList(StubFields fields) => Json(new JsonObject
    {
        ["success"] = true,
        ["message"] = fields["list_id"] + " list created",
        ["data"] = new JsonObject { ["list_id"] = fields["list_id"], ["list_name"] = fields["list_name"], ["campaign_id"] = fields["campaign_id"] },
    });

    private StubResponse AddLeads(string leads)
    {
        var reply = new JsonObject();
        foreach (JsonElement lead in JsonDocument.Parse(leads).RootElement.EnumerateArray())
        {
            reply[string.Create(CultureInfo.InvariantCulture, $"lead {reply.Count + 1}")] = AddLead(lead.GetProperty("phone_number").GetString()!, lead.GetProperty("list_id").GetString()!);
        }

        return Json(reply);
    }

    private JsonObject AddLead(string number, string listId) => number.Length < ShortestNumber
        ? new() { ["success"] = false, ["message"] = "Invalid phone number", ["data"] = number }
        : new() { ["success"] = true, ["message"] = "Record(s) Created", ["data"] = string.Create(CultureInfo.InvariantCulture, $"{number}|{listId}|{FirstLeadId + _leads++}||NEW|") };

    private static StubResponse Json(JsonObject reply) => StubResponse.Text(reply.ToJsonString(), contentType: "text/html; charset=UTF-8");
}
