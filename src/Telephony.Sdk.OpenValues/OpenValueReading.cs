namespace Telephony.Sdk.OpenValues;

/// <summary>An open vocabulary, or what is wrong with it.</summary>
internal sealed record OpenValueReading(OpenValueModel? Model, Problem? Problem);
