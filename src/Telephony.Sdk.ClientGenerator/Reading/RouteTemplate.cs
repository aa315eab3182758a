namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>A route template, taken apart.</summary>
/// <param name="Tokens">Its pieces in order.</param>
/// <param name="QueryKeys">The keys of a query that it declares itself.</param>
/// <param name="Error">The first thing that is wrong with it.</param>
internal sealed record RouteTemplate(IReadOnlyList<RouteToken> Tokens, IReadOnlyList<string> QueryKeys, RouteError? Error);
