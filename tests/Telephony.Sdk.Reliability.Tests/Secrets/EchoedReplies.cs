using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Replies of a vendor that repeats what it was told: in its documented shape of a refusal, in others, and in the head of the reply.</summary>
internal static class EchoedReplies
{
    private const int ShapesOfRefusals = 5;

    private static readonly int[] s_statuses = [200, 400, 401, 403, 404, 409, 422, 500];

    /// <summary>As refusals of the vendors are documented, or known.</summary>
    private static readonly Func<string, string>[] s_json =
    [
        said => $$"""{"status":400,"message":"{{said}}","error":"{{said}}","code":"{{said}}"}""",
        said => $$$"""{"RestException":{"Status":"{{{said}}}","Message":"{{{said}}}"}}""",
        said => $$$"""{"response":{"message":"{{{said}}}","code":"{{{said}}}","success":"false"}}""",
        said => $$$"""{"success":false,"message":"{{{said}}}","data":{"user":"{{{said}}}","agent_pass":"{{{said}}}"}}""",
        said => $"""["ERROR","add_user {said}","{said}","{said}"]""",
        said => $$$"""[{"{{{said}}}":["{{{said}}}"],"id":{"{{{said}}}":1}}]""",
        said => $$$"""{"message":{"{{{said}}}":[1]},"response":{"success":{"{{{said}}}":"{{{said}}}"}},"Call":"{{{said}}}","status":"{{{said}}}"}""",
        said => $$"""{"message":"{{said}}","uuid":"{{said}}""",
    ];

    private static readonly Func<string, string>[] s_texts =
    [
        said => said,
        said => $"ERROR: add_user {said} - {said}|{said}|1|{said}|",
        said => $"SUCCESS: add_user USER HAS BEEN ADDED - {said}|{said}|{said}|1|{said}|{said}",
        said => $"ERROR: Login incorrect, please try again - {said}|{said}|BAD",
        said => $"NOTICE: {said}\nInvalid Username/Password: |{said}|{said}|",
        said => $"<!DOCTYPE html><html><title>{said}</title><body>{said}</body></html>",
        said => $"<br />\n<b>Warning</b>: {said} in x.php on line 1<br />\n{{\"message\":\"x\",\"more\":\"{said}\"}}",
        said => $"<TwilioResponse><RestException><Status>{said}</Status><Message>{said}</Message></RestException></TwilioResponse>",
        said => $"{new string('x', 4096 - (said.Length / 2))}{said}",
        said => $"{new string('x', 4096 + 10)}{said}",
    ];

    private static int Shapes => s_json.Length + s_texts.Length;

    /// <summary>Every shape where the status does not say no, some with each that does; the shapes and the forms in turn.</summary>
    public static IEnumerable<StubResponse> Of(IReadOnlyList<Canary> canaries, int turn)
    {
        foreach (int status in s_statuses)
        {
            for (int count = status == 200 ? Shapes : ShapesOfRefusals; count > 0; count--)
            {
                yield return Reply(status, turn % Shapes, WrittenForms.Names[turn++ % WrittenForms.Names.Count], canaries);
            }
        }

        foreach (Canary canary in canaries)
        {
            string said = WrittenForms.All[WrittenForms.Names[turn++ % WrittenForms.Names.Count]](canary.Text);
            yield return Reply(200, "RIFF\0\u0001audio", said);
            yield return Reply(302, string.Empty, said).WithHeader("Location", "https://other.example/login?next=" + Uri.EscapeDataString(said));
            yield return Reply(307, string.Empty, said).WithHeader("Location", $"https://{Uri.EscapeDataString(said)}@other.example/");
            yield return Reply(301, string.Empty, said).WithHeader("Location", "/" + said);
            yield return Reply(308, string.Empty, said).WithHeader("Location", said);
        }
    }

    /// <summary>Every shape in every form, where the status does not say no.</summary>
    public static IEnumerable<StubResponse> InEveryForm(IReadOnlyList<Canary> canaries) =>
        from form in WrittenForms.Names
        from shape in Enumerable.Range(0, Shapes)
        select Reply(200, shape, form, canaries);

    private static StubResponse Reply(int status, int shape, string form, IReadOnlyList<Canary> canaries)
    {
        bool isJson = shape < s_json.Length;
        string said = string.Join(" and ", canaries.Select(canary => isJson ? WrittenForms.InJson(form, canary.Text) : WrittenForms.All[form](canary.Text)));
        return Reply(status, isJson ? s_json[shape](said) : s_texts[shape - s_json.Length](said), WrittenForms.All[form](canaries[shape % canaries.Count].Text));
    }

    private static StubResponse Reply(int status, string body, string head) =>
        (StubResponse.Text(body, status, "text/html; charset=utf-8") with { StatusMessage = head })
            .WithHeader("Content-Disposition", $"attachment; filename=\"{head.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}.wav\"")
            .WithHeader("WWW-Authenticate", "Basic realm=" + head)
            .WithHeader("Retry-After", head)
            .WithHeader("Set-Cookie", "key=" + head)
            .WithHeader("X-Echo", head);
}
