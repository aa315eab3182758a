using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Telephony.Sdk.OpenValues;

/// <summary>A place in the source that may be cached: a <see cref="Location"/> would keep a whole compilation alive.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo From(SyntaxToken token)
    {
        Location location = token.GetLocation();
        return new(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
