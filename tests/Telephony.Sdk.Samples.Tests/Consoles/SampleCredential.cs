namespace Telephony.Sdk.Samples.Tests.Consoles;

/// <summary>A credential of a real vendor.</summary>
/// <param name="Variable">The environment variable that it may be in.</param>
/// <param name="Key">Its key in the vendor's section.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Value">What the stub takes for it.</param>
/// <param name="Refused">Options that it must not be passed in.</param>
internal sealed record SampleCredential(string Variable, string Key, string Name, string Value, params string[] Refused);
