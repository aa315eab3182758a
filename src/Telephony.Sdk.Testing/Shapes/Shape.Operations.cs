using System.Text;
using Telephony.Sdk.Testing.Diagnostics;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <content>Operations of one address, and of what was added.</content>
internal sealed partial class Shape
{
    private (string Field, string Value)? _told;
    private Func<string, bool>? _saysYes;

    /// <summary>When it wins over the document's own example, which knows nothing of what was added.</summary>
    public Func<ShapeRequest, bool>? Supersedes { get; private set; }

    /// <summary>The field, of the query or the form, that tells operations of one address apart.</summary>
    public Shape ToldBy(string field, string value)
    {
        _told = (field, value);
        return Method == "GET" ? Query(field, Rules.OneOf(value)) : Form(field, Rules.OneOf(value));
    }

    /// <summary>Wins over the document's own example where <paramref name="knowsMore"/>.</summary>
    public Shape SupersedesWhen(Func<ShapeRequest, bool> knowsMore)
    {
        Supersedes = knowsMore;
        return this;
    }

    /// <summary>Remembers also what the document's own examples do, whose replies say yes: all of the vendor's operations, of which some change something.</summary>
    public Shape RemembersWhen(Func<string, bool> saysYes)
    {
        _saysYes = saysYes;
        return this;
    }

    /// <summary>Does what the document's example has answered.</summary>
    /// <returns>Null where that stands, or the refusal of what cannot be done.</returns>
    public StubReply? Follow(StubRequest request, StubReply example, StubStore store)
    {
        if (!SaysYes(example) || Read(request, store, example) is not ({ } read, []))
        {
            return null;
        }

        StubReply own = Reply(read);
        return SaysYes(own) ? null : own;
    }

    private bool SaysYes(StubReply reply) => _saysYes?.Invoke(Encoding.UTF8.GetString(reply.Body.Span)) == true;

    /// <summary>Also in a form whose media type is another one.</summary>
    private bool IsTold(StubRequest request) => _told is not { } told || (request.Query[told.Field] ?? UrlEncoded.Parse(request.Text)[told.Field]) == told.Value;
}
