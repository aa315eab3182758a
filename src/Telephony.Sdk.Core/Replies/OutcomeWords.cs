using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Replies;

/// <summary>What a message says of what may have happened at the vendor, behind what went wrong.</summary>
internal static class OutcomeWords
{
    /// <summary>Behind an answer that is not a plain no; nothing where nothing was done.</summary>
    public static string Of(Operation operation, bool mayHaveTakenEffect) => (mayHaveTakenEffect, operation.ResendRule) switch
    {
        (false, _) => string.Empty,
        (true, ResendRule.Never) => " It may have taken effect all the same; look before you send it again.",
        _ => " It may have taken effect all the same; to send it again does no more than that.",
    };

    /// <summary>Where no usable answer came.</summary>
    public static string WithoutAnswer(Operation operation, bool mayHaveTakenEffect) => (mayHaveTakenEffect, operation.ResendRule) switch
    {
        (true, ResendRule.Never) => " It is not known whether it took effect; look before you send it again.",
        (true, _) => " It is not known whether it took effect; to send it again does no more than that.",
        (false, ResendRule.Read) when operation.Sends.MayHaveReachedVendor => " It changes nothing, and may be sent again.",
        _ => operation.Sends.WasAnswered ? " The vendor did not take it." : " Nothing was sent.",
    };
}
