using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>A piece of a route template: text, or the name of a placeholder and where it stands.</summary>
internal sealed record RouteToken(RoutePartKind Kind, string Text, int Index);
