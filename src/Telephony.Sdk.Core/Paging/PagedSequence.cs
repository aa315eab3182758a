using System.Runtime.CompilerServices;

namespace Telephony.Sdk;

/// <summary>
/// A list that is fetched page by page while it is enumerated. Each enumeration starts from the beginning;
/// <see cref="AsPages"/> gives the pages themselves, and goes on from a page token.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class PagedSequence<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, int?, CancellationToken, Task<Page<T>>> _fetch;
    private readonly int? _limit;
    private readonly Func<T, string?>? _idOf;
    private readonly Func<IReadOnlyList<T>, Exception>? _nothingNew;

    /// <summary>Makes a sequence from a function that fetches a page.</summary>
    /// <param name="fetch">
    /// Fetches the page at a token (null: the first). Its second argument is how many items are still wanted, or null for all.
    /// </param>
    /// <param name="limit">How many items to give at the most; null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fetch"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public PagedSequence(Func<string?, int?, CancellationToken, Task<Page<T>>> fetch, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        if (limit < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "The limit must not be negative.");
        }

        _fetch = fetch;
        _limit = limit;
    }

    /// <summary>
    /// Passes over an item whose id came on a page before in the same enumeration: pages shift when items are added in between. A page without one
    /// new item that is not the last would be followed by others for ever: it ends in what <paramref name="nothingNew"/> makes.
    /// </summary>
    internal PagedSequence(Func<string?, int?, CancellationToken, Task<Page<T>>> fetch, int? limit, Func<T, string?> idOf, Func<IReadOnlyList<T>, Exception> nothingNew)
        : this(fetch, limit)
    {
        _idOf = idOf;
        _nothingNew = nothingNew;
    }

    /// <summary>Enumerates the items of all pages, fetching a page when its first item is asked for.</summary>
    /// <param name="cancellationToken">Ends the enumeration with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The items.</returns>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in AsPages(pageToken: null, cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    /// <summary>Enumerates the pages, from the first or from where an earlier enumeration stopped.</summary>
    /// <param name="pageToken">The <see cref="Page{T}.NextPageToken"/> of the last page that was handled; null for the first page.</param>
    /// <param name="cancellationToken">Ends the enumeration with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pages. The limit of the sequence counts from <paramref name="pageToken"/>.</returns>
    public async IAsyncEnumerable<Page<T>> AsPages(string? pageToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        int? wanted = _limit;
        HashSet<string>? seen = _idOf is null ? null : new HashSet<string>(StringComparer.Ordinal);
        while (wanted is null or > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Page<T> page = await _fetch(pageToken, wanted, cancellationToken).ConfigureAwait(false);
            if (seen is not null)
            {
                string?[] ids = [.. page.Items.Select(_idOf!)];
                var news = new Page<T>([.. page.Items.Where((_, index) => ids[index] is not { } id || !seen.Contains(id))], page.NextPageToken);
                seen.UnionWith(ids.OfType<string>());
                if (news.Items.Count == 0 && news.NextPageToken is not null)
                {
                    throw _nothingNew!(page.Items);
                }

                page = news;
            }

            if (wanted < page.Items.Count)
            {
                // Going on from its own token gives items again; from the next one it would lose those cut off here.
                yield return new Page<T>([.. page.Items.Take(wanted.Value)], pageToken);
                yield break;
            }

            yield return page;

            wanted -= page.Items.Count;
            if (page.NextPageToken is null || string.Equals(page.NextPageToken, pageToken, StringComparison.Ordinal))
            {
                yield break;
            }

            pageToken = page.NextPageToken;
        }
    }
}
