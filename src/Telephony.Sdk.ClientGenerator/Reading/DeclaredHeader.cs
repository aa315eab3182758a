using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>A header as <c>[Headers]</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its value; null if the declaration removes the header.</param>
/// <param name="IsInherited">Whether the interface declares it, and not the method.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record DeclaredHeader(string Name, string? Text, bool IsInherited, Location? Place);
