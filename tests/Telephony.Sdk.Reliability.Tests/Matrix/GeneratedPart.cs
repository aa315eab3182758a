namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>The part of a page between two comments, which a test writes.</summary>
internal sealed class GeneratedPart
{
    private readonly string _page;
    private readonly int _start;
    private readonly int _end;

    public GeneratedPart(string page, string name)
    {
        string opening = $"<!-- {name}: written by a test -->\n";
        _page = page;
        _start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        _end = page.IndexOf($"<!-- end of {name} -->", StringComparison.Ordinal);
        if (_start < opening.Length || _end < _start)
        {
            throw new ArgumentException($"The page has no part '{name}'.", nameof(page));
        }
    }

    public string Text => _page[_start.._end];

    public string With(string text) => _page[.._start] + text + _page[_end..];
}
