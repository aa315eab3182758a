using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Reads rows of one type from any of the shapes that the PBX answers in.</summary>
internal sealed class SangomaRowsReader<TRow>(SangomaCrmReplyReader reader)
    where TRow : class, ISangomaRow
{
    public async ValueTask<List<TRow>> ReadAsync(Reply reply, CancellationToken cancellationToken)
    {
        if (!reply.SkipToJson())
        {
            throw reader.Malformed(reply, "it is not JSON");
        }

        // Stryker disable once Boolean: a reply below 1 MiB is in memory by now, so reading it never waits
        switch (SangomaReplyShapes.Read(reply.Head, reply.IsComplete))
        {
            case SangomaReplyShape.Rows:
                return WithoutNulls(await reply.ReadJsonAsync(TypeInfo<List<TRow>>(), cancellationToken).ConfigureAwait(false));
            case SangomaReplyShape.Row:
                TRow? row = await reply.ReadJsonAsync(TypeInfo<TRow>(), cancellationToken).ConfigureAwait(false);
                return [Checked(row!, reply)];
            case SangomaReplyShape.EnvelopedRows:
                SangomaEnvelope<List<TRow>>? many = await reply.ReadJsonAsync(TypeInfo<SangomaEnvelope<List<TRow>>>(), cancellationToken).ConfigureAwait(false);
                return SaysNo(many?.Status) ? throw reader.Refused(reply) : WithoutNulls(many?.Data);
            case SangomaReplyShape.EnvelopedRow:
                SangomaEnvelope<TRow>? one = await reply.ReadJsonAsync(TypeInfo<SangomaEnvelope<TRow>>(), cancellationToken).ConfigureAwait(false);
                return SaysNo(one?.Status) ? throw reader.Refused(reply) : one?.Data is { } only ? [only] : [];
            case SangomaReplyShape.Refusal:
                throw reader.Refused(reply);
            default:
                return [];
        }
    }

    private static bool SaysNo(bool? status) => status == false;

    private static List<TRow> WithoutNulls(List<TRow>? rows)
    {
        rows?.RemoveAll(row => row is null);
        return rows ?? [];
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

        return row.IsEmpty ? throw reader.Malformed(reply, "it has none of the documented fields") : row;
    }

    private JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)reader.Json.GetTypeInfo(typeof(T));
}
