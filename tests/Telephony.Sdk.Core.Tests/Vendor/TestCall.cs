using System.Text.Json.Serialization;

namespace Telephony.Sdk.Core.Tests.Vendor;

internal sealed record TestCall([property: JsonPropertyName("id")] string? Id, [property: JsonPropertyName("to")] string? To = null);
