namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>Fields that come from one parameter: itself, or the properties of its declared type.</summary>
/// <param name="NullCheck">The parameter to compare with null first; null if its fields need no such check.</param>
/// <param name="Fields">The fields.</param>
internal sealed record FieldGroup(string? NullCheck, EquatableArray<FieldModel> Fields);
