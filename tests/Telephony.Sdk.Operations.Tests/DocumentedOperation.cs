using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>One operation of a vendor's document, and where it is in the SDK.</summary>
/// <param name="Package">The package without <c>Telephony.Sdk.</c>.</param>
/// <param name="Section">The document's own heading, as its mappings name it.</param>
/// <param name="Stub">Whose mappings it has; null where nothing is sent.</param>
/// <param name="Name">The name of the declared operation, or the name its tests give it where nothing is sent.</param>
/// <param name="Method">The public method, e.g. <c>ISangomaCalls.GetAsync</c>, or several of the type, with commas between them.</param>
/// <param name="Case">What tells it from another one of the same declared operation; empty for none.</param>
internal sealed record DocumentedOperation(string Package, string Section, StubVendor? Stub, string Name, string Method, string Case = "")
{
    public override string ToString() => $"{Package}: {Section} {Case}".TrimEnd();
}
