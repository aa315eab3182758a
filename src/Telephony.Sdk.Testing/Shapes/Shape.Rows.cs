using System.Globalization;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Shapes;

/// <content>A JSON array of objects.</content>
internal sealed partial class Shape
{
    private bool _isRows;

    /// <summary>The JSON is an array, at least one object long; each has the fields of <see cref="Json"/>.</summary>
    public Shape InRows()
    {
        _isRows = true;
        return this;
    }

    private IEnumerable<Difference> ReadRow(JsonNode? row, int index)
    {
        string where = string.Create(CultureInfo.InvariantCulture, $"body[{index}]");
        return row is JsonObject fields ? ReadFields(where, fields, []) : [new Difference(where, "a JSON object", "something else")];
    }
}
