namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>A vendor that answers JSON, and refuses with <c>{"error":…,"code":…,"advice":…}</c>.</summary>
internal sealed class TestReplyReader() : VendorReplyReader("Test Vendor", TestJsonContext.Default.Options)
{
    protected override string CredentialOptions => "the credentials";

    protected override object? Decode(Type type, Reply reply) =>
        type == typeof(void) ? null
        : type == typeof(TestCall) ? ReadJson<TestCall>(reply)
        : ReadJson<List<TestCall>>(reply);

    protected override Refusal ReadRefusal(Reply reply) =>
        ReadJsonRefusal(reply, static root => new Refusal(TextOf(root, "error"), TextOf(root, "code"), Advice: TextOf(root, "advice")));
}
