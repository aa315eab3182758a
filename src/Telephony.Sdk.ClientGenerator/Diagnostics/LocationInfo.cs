using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Telephony.Sdk.ClientGenerator.Diagnostics;

/// <summary>A place in the source that may be cached: a <see cref="Location"/> would keep a whole compilation alive.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo? From(Location? location)
        => location?.SourceTree is { } tree ? new(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span) : null;

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
