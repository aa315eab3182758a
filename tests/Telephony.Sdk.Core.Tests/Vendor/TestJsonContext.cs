using System.Text.Json.Serialization;

namespace Telephony.Sdk.Core.Tests.Vendor;

[JsonSerializable(typeof(TestCall))]
[JsonSerializable(typeof(List<TestCall>))]
internal sealed partial class TestJsonContext : JsonSerializerContext;
