namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>What stands at one place of a route.</summary>
internal enum RoutePartKind
{
    /// <summary>Text as declared.</summary>
    Text,

    /// <summary>A value in the path.</summary>
    Path,

    /// <summary>A value that may span path segments: <c>{**rest}</c>.</summary>
    CatchAll,

    /// <summary>A value in the query that the route itself declares.</summary>
    Query,
}
