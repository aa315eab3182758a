namespace Telephony.Sdk.Operations;

/// <summary>What the attributes and the signature of an endpoint say of it; the same for every request that it sends.</summary>
/// <param name="name">The operation's name, e.g. <c>Calls.Get</c>.</param>
/// <param name="resendRule">Whether the request may be sent twice.</param>
/// <param name="replyType">What the endpoint gives; <see langword="void"/> for yes or no.</param>
/// <param name="replyId">The field of the reply that identifies what was made; null where there is none.</param>
/// <param name="routes">The method and the route template of each overload, e.g. <c>GET /calls/{uuid}</c>.</param>
internal sealed class OperationDeclaration(string name, ResendRule resendRule, Type replyType, string? replyId, IReadOnlyList<(HttpMethod Method, string Template)> routes)
{
    public string Name { get; } = name;

    public ResendRule ResendRule { get; } = resendRule;

    public Type ReplyType { get; } = replyType;

    public string? ReplyId { get; } = replyId;

    public IReadOnlyList<(HttpMethod Method, string Template)> Routes { get; } = routes;

    /// <summary>Whether the endpoint can give that: a value of its type; anything where it gives none.</summary>
    public bool Takes(object? value) => ReplyType == typeof(void) || ReplyType.IsInstanceOfType(value);

    public override string ToString() => Name;
}
