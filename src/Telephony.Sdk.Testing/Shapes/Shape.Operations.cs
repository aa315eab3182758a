namespace Telephony.Sdk.Testing.Shapes;

/// <content>Operations of one address, and of what was added.</content>
internal sealed partial class Shape
{
    private (string Field, string Value)? _told;

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

    private bool IsTold(StubRequest request) => _told is not { } told || (request.Query[told.Field] ?? request.Form[told.Field]) == told.Value;
}
