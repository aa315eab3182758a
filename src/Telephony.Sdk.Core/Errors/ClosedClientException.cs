namespace Telephony.Sdk.Errors;

/// <summary>The client was disposed before anything was sent: unlike what an application's own objects throw, a promise that nothing was done.</summary>
internal sealed class ClosedClientException(string name)
    : ObjectDisposedException(name, $"The client of {name} was disposed, so nothing was sent. A client of a container lives as long as the container; keep one that you make yourself for as long as you use it.");
