using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>What is wrong with a route template, and where.</summary>
internal sealed record RouteError(DiagnosticDescriptor Rule, int Index, int Length, string? Reason);
