using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Reads rows of one type from any of the shapes that the PBX answers in.</summary>
internal sealed class SangomaRowsReader<TRow>(SangomaCrmReplyReader reader)
    where TRow : class, ISangomaRow
{
    public List<TRow> Read(Reply reply)
    {
        if (!reply.SkipToJson())
        {
            throw reader.Malformed(reply, "it is not JSON");
        }

        switch (SangomaReplyShapes.Read(reply.Head))
        {
            case SangomaReplyShape.Rows:
                return new RowList<TRow>(reply.ReadJson(TypeInfo<List<TRow>>()));
            case SangomaReplyShape.Row:
                TRow? row = reply.ReadJson(TypeInfo<TRow>());
                return [Checked(row!, reply)];
            case SangomaReplyShape.EnvelopedRows:
                SangomaEnvelope<List<TRow>>? many = reply.ReadJson(TypeInfo<SangomaEnvelope<List<TRow>>>());
                return new RowList<TRow>(many?.Data);
            case SangomaReplyShape.EnvelopedRow:
                SangomaEnvelope<TRow>? one = reply.ReadJson(TypeInfo<SangomaEnvelope<TRow>>());
                return one?.Data is { } only ? [only] : [];
            case SangomaReplyShape.Refusal:
                throw reader.Refused(reply);
            default:
                return [];
        }
    }

    /// <summary>Without an envelope nothing but its fields tells a row from a refusal.</summary>
    private TRow Checked(TRow row, Reply reply)
    {
        if (row.AdditionalFields is not { } others)
        {
            return row;
        }

        if (SangomaReplyShapes.Refuses(others))
        {
            throw reader.Refused(reply);
        }

        return row.IsEmpty ? throw reader.Malformed(reply, "it has nothing that says which it is") : row;
    }

    private JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)reader.Json.GetTypeInfo(typeof(T));
}
