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

        return type == typeof(TestCall)
            ? await ReadJsonAsync<TestCall>(reply, cancellationToken)
            : await ReadJsonAsync<List<TestCall>>(reply, cancellationToken);
    }

    protected override Refusal ReadRefusal(Reply reply) =>
        ReadJsonRefusal(reply, static root => new Refusal(TextOf(root, "error"), TextOf(root, "code"), Advice: TextOf(root, "advice")));
}
