namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>Which server plays the vendor.</summary>
public enum StubKind
{
    /// <summary>The in-process server of Telephony.Sdk.Testing.</summary>
    InProcess,

    /// <summary>The real WireMock, with <c>TELEPHONY_STUBS=wiremock</c>.</summary>
    WireMock,
}
