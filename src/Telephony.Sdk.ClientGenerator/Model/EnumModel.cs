namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>An enum that endpoints of one interface write, and the method that names its members.</summary>
/// <param name="Helper">The method's name.</param>
/// <param name="Type">The enum's full name.</param>
/// <param name="Format">The format for members without a text of their own.</param>
/// <param name="Members">The members whose text is known at build time.</param>
internal sealed record EnumModel(string Helper, string Type, string? Format, EquatableArray<EnumMemberModel> Members);
