using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>Whether a request may be sent a second time.</summary>
[Experimental(Experiments.Toolkit)]
public enum ResendRule
{
    /// <summary>
    /// The request rings a phone or creates something: it is sent again only when the first provably did not arrive,
    /// or when the vendor answered 429.
    /// </summary>
    Never,

    /// <summary>The request changes something, and sending it twice does what sending it once does.</summary>
    Safe,

    /// <summary>The request changes nothing.</summary>
    Read,
}
