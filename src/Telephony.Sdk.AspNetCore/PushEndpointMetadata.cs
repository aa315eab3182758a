namespace Telephony.Sdk.AspNetCore;

/// <summary>Tells that an endpoint receives pushes, for middleware of your own.</summary>
public sealed class PushEndpointMetadata
{
    internal PushEndpointMetadata(string kind, string source) => (Kind, Source) = (kind, source);

    /// <summary>What it receives: one of <see cref="PushKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The connection, as it is named in <see cref="ReceivedPush.Source"/>.</summary>
    public string Source { get; }
}
