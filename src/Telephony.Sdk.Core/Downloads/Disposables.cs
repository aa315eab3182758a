namespace Telephony.Sdk.Downloads;

/// <summary>Disposes several things as one, in order.</summary>
internal sealed class Disposables(params IDisposable[] parts) : IDisposable
{
    public void Dispose()
    {
        foreach (IDisposable part in parts)
        {
            part.Dispose();
        }
    }
}
