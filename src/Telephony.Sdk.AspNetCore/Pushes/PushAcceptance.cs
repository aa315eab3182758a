namespace Telephony.Sdk.AspNetCore;

/// <summary>What became of a push that is kept.</summary>
public enum PushAcceptance
{
    /// <summary>It is new, or the sink does not know.</summary>
    Accepted,

    /// <summary>It was there already, and will not be handled again.</summary>
    Repeated,
}
