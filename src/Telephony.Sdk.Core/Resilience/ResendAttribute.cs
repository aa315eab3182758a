namespace Telephony.Sdk.Resilience;

/// <summary>States, beside the route of a declared endpoint, whether its request may be sent a second time.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ResendAttribute(ResendRule rule) : Attribute
{
    public ResendRule Rule { get; } = rule;
}
