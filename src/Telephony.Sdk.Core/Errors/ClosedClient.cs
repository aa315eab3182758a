namespace Telephony.Sdk.Errors;

/// <summary>
/// A client that was disposed before anything was sent: unlike what an application's own objects throw, a promise that nothing was done. To callers it is
/// .NET's own exception, so it is told by a mark and not by a type.
/// </summary>
internal static class ClosedClient
{
    private const string Mark = "telephony.closed";

    public static ObjectDisposedException NewException(string name) =>
        new(name, $"The client of {name} was disposed, so nothing was sent. A client of a container lives as long as the container; keep one that you make yourself for as long as you use it.")
        {
            Data = { [Mark] = true },
        };

    public static bool Threw(Exception exception) => exception is ObjectDisposedException && exception.Data.Contains(Mark);
}
