namespace Telephony.Sdk.Operations;

/// <summary>States, beside the route of an endpoint, whether its request may be sent a second time.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ResendAttribute(ResendRule rule) : Attribute
{
    public ResendRule Rule { get; } = rule;
}
