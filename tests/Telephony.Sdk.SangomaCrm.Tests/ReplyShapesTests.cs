using System.Text;
using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>What the beginning of a reply tells.</summary>
public sealed class ReplyShapesTests
{
    [TestCase("[]", SangomaReplyShape.Rows)]
    [TestCase("""{"uuid":"1.2"}""", SangomaReplyShape.Row)]
    [TestCase("""{"uuid":"1.2","status":false}""", SangomaReplyShape.Row)]
    [TestCase("{}", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"status":true}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"success":1,"other":2}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"status":true,"success":true}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"status":"ok"}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"status":[]}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"message":"x","status":true}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"status":true,"data":7}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"status":true,"error":null,"data":null}""", SangomaReplyShape.EnvelopeAlone)]
    [TestCase("""{"data":[]}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"data":[{"status":false}],"message":"x"}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"status":"","data":[]}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"error":null,"data":[]}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"error":"","data":[]}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"error":false,"data":[]}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"status":true,"data":[],"error":"behind a yes"}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"data":[],"status":true,"error":"behind a yes"}""", SangomaReplyShape.EnvelopedRows)]
    [TestCase("""{"data":{}}""", SangomaReplyShape.EnvelopedRow)]
    [TestCase("""{"status":true,"data":{"status":false}}""", SangomaReplyShape.EnvelopedRow)]
    [TestCase("""{"status":null}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"message":"x"}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"data":null}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"data":7}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":false}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":0}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"success":"0"}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":"FALSE"}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":"Error"}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"data":[],"status":false}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"data":[],"error":"x"}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":true,"error":"x"}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":true,"error":true}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":true,"error":0}""", SangomaReplyShape.Refusal)]
    [TestCase("""{"status":true,"error":{}}""", SangomaReplyShape.Refusal)]
    public void A_whole_reply_has_a_shape(string reply, object shape) => SangomaReplyShapes.Read(Encoding.UTF8.GetBytes(reply)).Should().Be((SangomaReplyShape)shape);

    [TestCase("""{"status":false}""", true)]
    [TestCase("""{"a":[1],"b":{"c":1},"error":"x"}""", true)]
    [TestCase("""{"id":0,"error":true}""", true)]
    [TestCase("""{"success":false}""", true)]
    [TestCase("""{"a":false}""", false)]
    [TestCase("{}", false)]
    [TestCase("""{"a":{"status":false},"b":[{"error":"x"}]}""", false)]
    [TestCase("""{"status":null,"error":null,"message":"x","data":false}""", false)]
    public void An_object_refuses_with_its_own_keys(string reply, bool refuses)
    {
        SangomaReplyShapes.Refuses(Encoding.UTF8.GetBytes(reply)).Should().Be(refuses);
        SangomaReplyShapes.Refuses(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(reply)!).Should().Be(refuses);
    }
}
