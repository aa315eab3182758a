using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>What a vendor's no says.</summary>
/// <param name="Message">The vendor's words, or null where there are none.</param>
/// <param name="Code">The vendor's own code, or null.</param>
/// <param name="Kind">What kind of refusal it is, where the body tells it better than the HTTP status.</param>
/// <param name="Advice">A sentence that says what to do, where the vendor's words do not.</param>
[Experimental(Experiments.Toolkit)]
public readonly record struct Refusal(string? Message, string? Code = null, TelephonyErrorKind? Kind = null, string? Advice = null);
