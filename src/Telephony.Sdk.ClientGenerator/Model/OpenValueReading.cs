using Telephony.Sdk.ClientGenerator.Diagnostics;

namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>An open vocabulary, or what is wrong with it.</summary>
internal sealed record OpenValueReading(OpenValueModel? Model, Problem? Problem);
