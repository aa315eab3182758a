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
                TRow? only = reply.ReadJson(TypeInfo<SangomaEnvelope<TRow>>())?.Data;
                return only is { IsEmpty: false } ? [only]
                    : only?.AdditionalFields is null ? []
                    : throw reader.Malformed(reply, SangomaCrmReplyReader.NoIdentity);
            case SangomaReplyShape.Refusal:
                throw reader.Refused(reply);
            case SangomaReplyShape.NoRows:
                return [];
            default:
                throw reader.Unclear(reply);
        }
    }

    /// <summary>Without an envelope nothing but its fields tells a row from a refusal.</summary>
    private TRow Checked(TRow row, Reply reply) =>
        row.AdditionalFields is { } others && SangomaVerdict.Refuses(others) ? throw reader.Refused(reply)
        : row.IsEmpty ? throw reader.Malformed(reply, SangomaCrmReplyReader.NoIdentity)
        : row;

    private JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)reader.Json.GetTypeInfo(typeof(T));
}
