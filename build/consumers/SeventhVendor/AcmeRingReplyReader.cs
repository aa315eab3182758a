namespace AcmeRing;

/// <summary>How Acme Ring says yes and no: by <c>ok</c>, with HTTP 200 in either case; a no has <c>why</c> and <c>code</c>.</summary>
internal sealed class AcmeRingReplyReader() : VendorReplyReader("Acme Ring", AcmeRingJson.Default.Options)
{
    protected override string CredentialOptions => nameof(AcmeRingOptions.ApiKey);

    protected override object? Decode(Type type, Reply reply)
    {
        AcmeRingReply said = ReadJson<AcmeRingReply>(reply);
        if (said.Ok != true)
        {
            throw said.Ok is null ? Malformed(reply, "it has no \"ok\"") : Refused(reply, ReadRefusal(reply));
        }

        foreach (AcmeCall call in said.Calls ?? [.. new[] { said.Call }.OfType<AcmeCall>()])
        {
            call.Account = reply.Account;
        }

        return type == typeof(AcmeCall)
            ? said.Call?.Id is not null ? said.Call : throw Malformed(reply, $"it has no \"{reply.ReplyId ?? "call"}\"")
            : said.Calls ?? throw Malformed(reply, "it has no \"calls\"");
    }

    protected override Refusal ReadRefusal(Reply reply) => ReadJsonRefusal(reply, static root => new Refusal(TextOf(root, "why"), TextOf(root, "code")));
}

internal sealed class AcmeRingReply
{
    [JsonPropertyName("ok"), JsonConverter(typeof(LenientBooleanConverter))] public bool? Ok { get; set; }
    [JsonPropertyName("call")] public AcmeCall? Call { get; set; }
    [JsonPropertyName("calls")] public List<AcmeCall>? Calls { get; set; }
}

[JsonSerializable(typeof(AcmeRingReply)), JsonSerializable(typeof(AcmeNewCall))]
internal sealed partial class AcmeRingJson : JsonSerializerContext;
