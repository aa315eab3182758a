namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>A member of an enum and its text.</summary>
internal sealed record EnumMemberModel(string Name, string Text);
