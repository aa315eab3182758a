namespace Quickstart;

/// <summary>One documented operation.</summary>
/// <param name="Heading">What the vendor's document calls it, short enough for a column.</param>
/// <param name="Method">The public method that is called, such as <c>Calls.GetAsync</c>.</param>
/// <param name="RunAsync">Calls it, and tells what came back: ids, counts, numbers; never a secret.</param>
internal sealed record Operation(string Heading, string Method, Func<Task<string>> RunAsync);
