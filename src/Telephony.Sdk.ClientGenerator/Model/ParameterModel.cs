namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>A parameter as the signature shows it, modifiers included.</summary>
internal sealed record ParameterModel(string Type, string Name);
