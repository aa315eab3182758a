using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Diagnostics;

/// <summary>An error in a declaration, in a form that may be cached.</summary>
internal sealed record Problem(DiagnosticDescriptor Rule, LocationInfo? Place, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic()
        => Diagnostic.Create(Rule, Place?.ToLocation() ?? Location.None, [.. Arguments]);
}
