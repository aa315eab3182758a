using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>Names, beside the route of an endpoint, the field of its reply that identifies what was made. The vendor's reader finds it as <see cref="Reply.ReplyId"/>, and refuses a yes without it.</summary>
/// <param name="name">The name of the field.</param>
[AttributeUsage(AttributeTargets.Method)]
[Experimental(Experiments.Toolkit)]
public sealed class ReplyIdAttribute(string name) : Attribute
{
    /// <summary>The name of the field.</summary>
    public string Name { get; } = name;
}
