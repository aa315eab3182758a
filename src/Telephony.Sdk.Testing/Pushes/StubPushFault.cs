namespace Telephony.Sdk.Testing;

/// <summary>What goes wrong while a push is sent.</summary>
public enum StubPushFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The vendor hangs up as the answer begins to come, so that it never has it.</summary>
    HangUp,

    /// <summary>The connection breaks in the middle of the request.</summary>
    BreakOff,

    /// <summary>The vendor sends the middle of the request and then nothing, and waits.</summary>
    Stall,
}
