using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>Replies are of any shape, so they are read as what they are; <see cref="JsonDialect"/> tells the shapes apart.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ElisionDialerJsonContext : JsonSerializerContext;
