using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>A Refit attribute as it stands on a declaration.</summary>
/// <param name="Name">Its name without namespace and suffix.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Place">Where it stands; null if it was read from metadata.</param>
internal sealed record DeclaredAttribute(string Name, IReadOnlyList<DeclaredArgument> Arguments, Location? Place)
{
    public DeclaredArgument? First => Arguments.FirstOrDefault(a => a.Property is null);

    public string? FirstText => First?.Value as string;
}
