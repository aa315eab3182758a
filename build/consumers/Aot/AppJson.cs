using System.Text.Json.Serialization;
using Telephony.Sdk;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangomaCrm;

/// <summary>An application's own JSON of what clients gave it; a warning of its generator is an error.</summary>
[JsonSerializable(typeof(CallRecord))]
[JsonSerializable(typeof(ExotelCall))]
[JsonSerializable(typeof(SangomaCallRow))]
[JsonSerializable(typeof(IbizfoneCallLog))]
internal sealed partial class AppJson : JsonSerializerContext;
