namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>A handler as applications have them, to log or to measure: it changes nothing.</summary>
internal sealed class PassingHandler : DelegatingHandler
{
    public PassingHandler()
    {
    }

    public PassingHandler(HttpMessageHandler inner)
        : base(inner)
    {
    }
}
