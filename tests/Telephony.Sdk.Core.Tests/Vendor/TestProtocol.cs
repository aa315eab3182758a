using System.Text.Json;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>A vendor that answers JSON, and refuses with <c>{"error":…,"code":…,"advice":…}</c>.</summary>
internal sealed class TestProtocol(Scrubber scrubber, TimeProvider time) : VendorProtocol("Test Vendor", TestJsonContext.Default.Options, scrubber, time)
{
    protected override string CredentialOptions => "the credentials";

    protected override async ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken)
    {
        if (typeof(T) == typeof(NoReply))
        {
            return default!;
        }

        if (!reply.Body.SkipToJson())
        {
            throw Malformed(reply, "it is not JSON");
        }

        return await reply.Body.ReadJsonAsync(TypeInfo<T>(), cancellationToken) ?? throw Malformed(reply, "it is null");
    }

    protected override VendorProblem ReadProblem(ReplyBody body)
    {
        if (!body.IsComplete || !body.SkipToJson())
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(body.Head.ToArray());
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("error", out JsonElement error)
                ? new VendorProblem(error.GetString(), Text(root, "code"), Advice: Text(root, "advice"))
                : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
