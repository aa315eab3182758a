namespace Telephony.Sdk.OpenValues;

/// <summary>The struct of an open vocabulary, as text only, so that the compiler can cache it.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Known">The static properties that hold the known words, with commas between.</param>
internal sealed record OpenValueModel(string Namespace, string Name, string Known)
{
    /// <summary>Names of files have no <c>@</c>.</summary>
    public string FileName => $"{Namespace}.{Name}.g.cs".TrimStart('.').Replace("@", string.Empty);
}
