namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>One key and value of a query or a form.</summary>
internal sealed record FieldModel(string Key, ValueModel Value);
