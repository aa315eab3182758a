namespace Telephony.Sdk;

/// <summary>One page of a longer list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Page<T>
{
    /// <summary>Makes a page; public so that your tests can fake one.</summary>
    /// <param name="items">The items of this page, in the vendor's order.</param>
    /// <param name="nextPageToken">Where the next page begins, or null when this is the last.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Page(IReadOnlyList<T> items, string? nextPageToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        NextPageToken = nextPageToken;
    }

    /// <summary>The items of this page, in the vendor's order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>Where the next page begins; keep it to go on later. Null when this is the last page.</summary>
    public string? NextPageToken { get; }
}
