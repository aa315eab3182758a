namespace Telephony.Sdk.Samples.CallLogBridge.Calls;

/// <summary>How something that goes to the CRM stands.</summary>
internal enum CrmState
{
    /// <summary>The request is about to leave, or under way.</summary>
    Sending,

    /// <summary>The CRM said yes.</summary>
    Sent,

    /// <summary>It did nothing, that is sure: it may be sent again.</summary>
    Refused,

    /// <summary>Nobody knows whether the CRM has it. It is not sent again unless somebody says so.</summary>
    Unknown,

    /// <summary>Somebody looked, and said that it is to be sent again.</summary>
    Asked,
}
