namespace Telephony.Sdk.CPaaS;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CPaaSRowsConverter<CPaaSCampaign>), typeof(CPaaSRowsConverter<CPaaSCallDetailRecord>)])]
[JsonSerializable(typeof(CPaaSClickToCall))]
[JsonSerializable(typeof(ModifyCallBody))]
[JsonSerializable(typeof(CPaaSCallback))]
[JsonSerializable(typeof(CPaaSCallbackChange))]
[JsonSerializable(typeof(RequestIdBody))]
[JsonSerializable(typeof(OneTimePasswordBody))]
[JsonSerializable(typeof(ContactListBody))]
[JsonSerializable(typeof(ContactsBody))]
[JsonSerializable(typeof(ContactsFileBody))]
[JsonSerializable(typeof(DndListBody))]
[JsonSerializable(typeof(DndContactsBody))]
[JsonSerializable(typeof(DndContactsFileBody))]
[JsonSerializable(typeof(CampaignBody))]
[JsonSerializable(typeof(CampaignIdBody))]
[JsonSerializable(typeof(DateRangeBody))]
[JsonSerializable(typeof(CPaaSEnvelope<CPaaSReply>))]
[JsonSerializable(typeof(CPaaSEnvelope<CPaaSRowsReply<CPaaSCampaign>>))]
[JsonSerializable(typeof(CPaaSEnvelope<CPaaSRowsReply<CPaaSCallDetailRecord>>))]
[JsonSerializable(typeof(CPaaSEnvelope<CPaaSResultReply<CPaaSCallStatistics>>))]
[JsonSerializable(typeof(CPaaSEnvelope<CPaaSResultReply<CPaaSLiveStatistics>>))]
[JsonSerializable(typeof(CPaaSCampaign))]
[JsonSerializable(typeof(CPaaSCallDetailRecord))]
internal sealed partial class CPaaSJsonContext : JsonSerializerContext;
