using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>States, beside the route of an endpoint, whether its request may be sent a second time.</summary>
/// <param name="rule">The rule.</param>
[AttributeUsage(AttributeTargets.Method)]
[Experimental(Experiments.Toolkit)]
public sealed class ResendAttribute(ResendRule rule) : Attribute
{
    /// <summary>The rule.</summary>
    public ResendRule Rule { get; } = rule;
}
