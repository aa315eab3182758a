using System.Text.Json.Serialization;

namespace Telephony.Sdk;

/// <summary>Which way a call went. An open vocabulary: a value that nobody listed is kept as the vendor sent it.</summary>
[JsonConverter(typeof(OpenValueConverter<CallDirection>))]
public readonly partial struct CallDirection
{
    /// <summary>From outside to one of ours: <c>inbound</c>.</summary>
    public static CallDirection Inbound { get; } = new("inbound");

    /// <summary>From one of ours to outside: <c>outbound</c>.</summary>
    public static CallDirection Outbound { get; } = new("outbound");
}
