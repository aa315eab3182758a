namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>The body of a request.</summary>
/// <param name="Kind">The kind of body.</param>
/// <param name="Parameter">The parameter it is made of.</param>
/// <param name="Form">For a form, its fields; those of pairs are known when it is sent.</param>
internal sealed record BodyModel(BodyKind Kind, string Parameter, FieldGroup? Form)
{
    public static BodyModel None { get; } = new(BodyKind.None, string.Empty, null);

    public static BodyModel Empty { get; } = new(BodyKind.Empty, string.Empty, null);
}
