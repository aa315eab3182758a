namespace Telephony.Sdk.Operations;

/// <summary>Names, beside the route of an endpoint, the field of its reply that identifies what was made. Without it a yes cannot be read.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReplyIdAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
