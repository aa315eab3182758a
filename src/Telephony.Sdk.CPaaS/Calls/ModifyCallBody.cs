using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written to change a live call, in the order of the document's example.</summary>
internal sealed class ModifyCallBody(string channel, string modifyType, string? transferTo = null)
{
    public const string BlindTransfer = "0";
    public const string AttendedTransfer = "1";
    public const string HangUp = "2";
    public const string StartRecording = "3";

    [JsonPropertyName("channel")]
    public string Channel { get; } = channel;

    [JsonPropertyName("modify_type")]
    public string ModifyType { get; } = modifyType;

    [JsonPropertyName("transfer_to")]
    public string? TransferTo { get; } = transferTo;
}
