namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>
/// Names the documented operation that a test calls. <see cref="ContractFixture"/> fails a test whose stub was not asked for it, and
/// <see cref="CompletenessFixture"/> an operation that no test names.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OperationAttribute(string name) : Attribute
{
    /// <summary>As in the catalogue of endpoints, e.g. <c>Calls.Get</c>.</summary>
    public string Name { get; } = name;
}
