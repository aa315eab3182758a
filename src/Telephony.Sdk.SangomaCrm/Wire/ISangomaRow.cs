using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>What the reader of rows has to know of a row to tell it from something else.</summary>
internal interface ISangomaRow
{
    IDictionary<string, JsonElement>? AdditionalFields { get; }

    /// <summary>Whether none of the fields that make the row is there.</summary>
    bool IsEmpty { get; }
}
