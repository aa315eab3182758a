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

    protected override VendorProblem ReadProblem(ReplyBody body) =>
        ReadJsonProblem(body, static root => new VendorProblem(TextOf(root, "error"), TextOf(root, "code"), Advice: TextOf(root, "advice")));
}
