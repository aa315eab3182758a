using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.OpenValues;

/// <summary>Why a type cannot be an open vocabulary, in a form that may be cached.</summary>
internal sealed record Problem(LocationInfo Place, string Type, string Reason)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        "TSDK001", "Unsupported open vocabulary", "'{0}' cannot be an open vocabulary: {1}", "Telephony.Sdk", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(s_rule, Place.ToLocation(), Type, Reason);
}
