namespace Telephony.Sdk.CPaaS;

/// <summary>What the vendor says when something was done.</summary>
public sealed record CPaaSConfirmation
{
    /// <summary>The vendor's words, such as <c>campaign stopped successfully</c> (<c>message</c>).</summary>
    public string? Message { get; set; }

    /// <summary>The callback that was changed or deleted; null for what has no request id (<c>request_id</c>).</summary>
    public string? RequestId { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The vendor's words and the id.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Message ?? "confirmed", Line.In(RequestId));
}
