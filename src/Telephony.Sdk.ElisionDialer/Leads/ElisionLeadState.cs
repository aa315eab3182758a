namespace Telephony.Sdk.ElisionDialer;

/// <summary>What became of a lead that was to be added.</summary>
public enum ElisionLeadState
{
    /// <summary>It was not sent, or certainly did not arrive. Adding it later is harmless.</summary>
    NotSent = 0,

    /// <summary>The dialer says that it created it.</summary>
    Created,

    /// <summary>The dialer says that it did not, alone or with its whole request.</summary>
    Refused,

    /// <summary>It may or may not have been created: no usable reply came, or one that says nothing of it. Look before you add it again.</summary>
    Unknown,
}
