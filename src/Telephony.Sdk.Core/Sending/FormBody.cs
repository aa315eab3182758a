using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Toolkit;

/// <summary>A form: its fields in their order, those that are null left out.</summary>
/// <param name="fields">Names and values.</param>
/// <param name="secrets">What of the values must not be seen outside of the request; null for nothing.</param>
[DebuggerTypeProxy(typeof(HiddenFromDebugger))]
[Experimental(Experiments.Toolkit)]
public sealed class FormBody(IEnumerable<(string Name, string? Value)> fields, IEnumerable<string>? secrets = null)
    : FormUrlEncodedContent(fields.Where(field => field.Value is not null).Select(field => new KeyValuePair<string, string>(field.Name, field.Value!))), ICarriesSecrets
{
    /// <summary>What of its fields must not be seen outside of the request.</summary>
    public IEnumerable<string> Secrets { get; } = secrets ?? [];
}
