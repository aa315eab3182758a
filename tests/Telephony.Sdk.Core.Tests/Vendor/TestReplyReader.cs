using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>A vendor that answers JSON, and refuses with <c>{"error":…,"code":…,"advice":…}</c>.</summary>
internal sealed class TestReplyReader() : VendorReplyReader("Test Vendor", TestJsonContext.Default.Options)
{
    protected override string CredentialOptions => "the credentials";

    protected override async ValueTask<object?> DecodeAsync(Type type, Reply reply, CancellationToken cancellationToken)
    {
        if (type == typeof(void))
        {
            return null;
        }

        if (!reply.Body.SkipToJson())
        {
            throw Malformed(reply, "it is not JSON");
        }

        object? value = type == typeof(TestCall)
            ? await reply.Body.ReadJsonAsync(TypeInfo<TestCall>(), cancellationToken)
            : await reply.Body.ReadJsonAsync(TypeInfo<List<TestCall>>(), cancellationToken);
        return value ?? throw Malformed(reply, "it is null");
    }

    protected override Refusal ReadRefusal(ReplyBody body, Operation operation) =>
        ReadJsonRefusal(body, static root => new Refusal(TextOf(root, "error"), TextOf(root, "code"), Advice: TextOf(root, "advice")));
}
