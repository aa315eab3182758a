namespace Telephony.Sdk.Testing.Shapes;

/// <summary>What a value must be, or null where it fits: as the document says it, in words for whoever reads a failed test.</summary>
internal delegate string? Rule(string value);
