namespace Telephony.Sdk.Testing.Shapes;

/// <summary>A field of a documented request: of the query, the form, the JSON object, or a segment of the path.</summary>
internal sealed record ShapeField(string Name, Rule Rule, bool IsRequired)
{
    /// <summary>Whether it is an array of the JSON object, and no text or number.</summary>
    public bool IsArray { get; init; }
}
