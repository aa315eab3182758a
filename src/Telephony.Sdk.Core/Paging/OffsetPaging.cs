using System.Diagnostics.CodeAnalysis;
using Telephony.Sdk.Paging;

namespace Telephony.Sdk.Toolkit;

/// <summary>Lists what is asked for by a number of rows and an offset, page by page.</summary>
[Experimental(Experiments.Toolkit)]
public static class OffsetPaging
{
    /// <summary>Rows as they come. The last page asks for no more rows than are still wanted.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="fetch">Fetches so many rows from an offset. Fewer than asked for are the last.</param>
    /// <param name="pageSize">How many rows to fetch at once.</param>
    /// <param name="limit">How many rows to give at the most; null for all.</param>
    /// <param name="idOf">What tells one row from another, such as an id that no two rows have, or <see cref="WholeRow"/>; null where nothing does.</param>
    /// <param name="samePageAgain">Makes the exception for a vendor that gives this page again, as it does not observe the offset.</param>
    /// <returns>The rows. A page token says where the next page begins.</returns>
    public static PagedSequence<T> List<T>(
        Func<int, int, CancellationToken, Task<IReadOnlyList<T>>> fetch, int pageSize, int? limit, Func<T, string?> idOf, Func<IReadOnlyList<T>, Exception> samePageAgain)
        where T : class =>
        new((token, wanted, cancellationToken) => FetchAsync(fetch, token, wanted < pageSize ? wanted.Value : pageSize, idOf, samePageAgain, cancellationToken), limit);

    /// <summary>Rows, each once, also when new ones push those on a page to the next. What is on one page twice is given twice.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="fetch">Fetches so many rows from an offset. Fewer than asked for are the last.</param>
    /// <param name="pageSize">How many rows to fetch at once.</param>
    /// <param name="limit">How many rows to give at the most; null for all.</param>
    /// <param name="idOf">What tells one row from another, as above; a row of which it is null is never taken for another.</param>
    /// <param name="samePageAgain">Makes the exception for a vendor that gives this page again, as it does not observe the offset.</param>
    /// <returns>The rows. A page token says where the next page begins.</returns>
    public static PagedSequence<T> ListDistinct<T>(
        Func<int, int, CancellationToken, Task<IReadOnlyList<T>>> fetch, int pageSize, int? limit, Func<T, string?> idOf, Func<IReadOnlyList<T>, Exception> samePageAgain)
        where T : class
    {
        // The same for all pages: a short last one could hold nothing but rows that a new one has pushed on.
        int size = limit is > 0 && limit < pageSize ? limit.Value : pageSize;
        return new PagedSequence<T>((token, _, cancellationToken) => FetchAsync(fetch, token, size, idOf, samePageAgain, cancellationToken), limit, idOf, samePageAgain);
    }

    private static async Task<Page<T>> FetchAsync<T>(
        Func<int, int, CancellationToken, Task<IReadOnlyList<T>>> fetch,
        string? token,
        int size,
        Func<T, string?> idOf,
        Func<IReadOnlyList<T>, Exception> samePageAgain,
        CancellationToken cancellationToken)
        where T : class
    {
        (int offset, string? lastPage) = OffsetToken.Read(token);
        IReadOnlyList<T> rows = await fetch(size, offset, cancellationToken).ConfigureAwait(false);
        int count = rows is RowList<T> { Sent: var sent } ? sent : rows.Count;
        bool isLast = count < size;
        string mark = isLast && lastPage is null ? string.Empty : Mark(rows, idOf);
        if (lastPage is not null && lastPage == mark)
        {
            throw samePageAgain(rows);
        }

        return new Page<T>(rows, isLast ? null : OffsetToken.Write(offset + count, mark));
    }

    /// <summary>All rows of a page; empty where they have no ids, which alone can tell. One row alone may well come again, when a new one was written in between.</summary>
    private static string Mark<T>(IReadOnlyList<T> page, Func<T, string?> idOf)
    {
        string?[] ids = [.. page.Select(idOf)];
        return ids.Length > 1 && ids.Any(id => id is not null) ? WholeRow.Fingerprint(string.Join("\n", ids)) : string.Empty;
    }
}
