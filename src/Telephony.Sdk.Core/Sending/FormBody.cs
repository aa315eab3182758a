using System.Diagnostics;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Sending;

/// <summary>A form: its fields in their order, those that are null left out.</summary>
[DebuggerTypeProxy(typeof(HiddenFromDebugger))]
internal sealed class FormBody(IEnumerable<(string Name, string? Value)> fields, IEnumerable<string>? secrets = null)
    : FormUrlEncodedContent(fields.Where(field => field.Value is not null).Select(field => new KeyValuePair<string, string>(field.Name, field.Value!))), ICarriesSecrets
{
    public IEnumerable<string> Secrets { get; } = secrets ?? [];
}
