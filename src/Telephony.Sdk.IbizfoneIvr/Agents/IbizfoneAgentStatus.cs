using System.Runtime.Serialization;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Whether an agent's number is active. The document lists two words and no other: <c>OFF/AVAIL</c>.</summary>
public enum IbizfoneAgentStatus
{
    /// <summary>Inactive: no incoming calls (<c>OFF</c>).</summary>
    [EnumMember(Value = "OFF")]
    Off = 0,

    /// <summary>Active: gets incoming calls (<c>AVAIL</c>).</summary>
    [EnumMember(Value = "AVAIL")]
    Available,
}
