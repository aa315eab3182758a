using System.Globalization;
using Telephony.Sdk.Paging;

namespace Telephony.Sdk.Core.Tests.Paging;

public sealed class PagedSequenceTests
{
    private readonly List<(string? Token, int? Wanted)> _fetched = [];

    [SetUp]
    public void Start() => _fetched.Clear();

    [Test]
    public async Task All_pages_come_in_order_and_again_from_the_beginning()
    {
        PagedSequence<int> sequence = Numbers(7, pageSize: 3);

        (await ListAsync(sequence)).Should().Equal(0, 1, 2, 3, 4, 5, 6);
        (await ListAsync(sequence)).Should().Equal(0, 1, 2, 3, 4, 5, 6);

        _fetched.Select(fetch => fetch.Token).Should().Equal(null, "3", "6", null, "3", "6");
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3, 1)]
    [TestCase(4, 2)]
    [TestCase(7, 3)]
    [TestCase(99, 3)]
    public async Task The_limit_is_exact_and_no_page_is_fetched_beyond_it(int limit, int pages)
    {
        (await ListAsync(Numbers(7, pageSize: 3, limit))).Should().Equal(Enumerable.Range(0, Math.Min(limit, 7)));

        _fetched.Should().HaveCount(pages);
        _fetched.Select(fetch => fetch.Wanted).Should().Equal(Enumerable.Range(0, pages).Select(page => (int?)(limit - (3 * page))));
    }

    [TestCase(null, "0 1 2 3 4")]
    [TestCase(4, "0 1 2 3")]
    public async Task An_item_that_comes_again_is_given_once_in_each_enumeration(int? limit, string expected)
    {
        int[][] pages = [[0, 1], [1, 2], [2, 3], [4]];
        var sequence = new PagedSequence<int>(
            (token, _, _) =>
            {
                int page = token is null ? 0 : int.Parse(token, CultureInfo.InvariantCulture);
                return Task.FromResult(new Page<int>(pages[page], page == 3 ? null : (page + 1).ToString(CultureInfo.InvariantCulture)));
            },
            limit,
            item => item.ToString(CultureInfo.InvariantCulture),
            _ => new InvalidOperationException("nothing new"));

        string.Join(' ', await ListAsync(sequence)).Should().Be(expected);
        string.Join(' ', await ListAsync(sequence)).Should().Be(expected);
    }

    [TestCase(null)]
    [TestCase(3)]
    [TestCase(4)]
    public async Task A_page_without_one_new_item_ends_the_list_unless_it_is_the_last(int? limit)
    {
        var turning = new PagedSequence<int>(
            (token, _, _) => Task.FromResult(new Page<int>(token is null or "0" ? [0] : [1], token is null or "0" ? "1" : "0")),
            limit,
            item => item.ToString(CultureInfo.InvariantCulture),
            _ => new InvalidOperationException("nothing new"));
        var ending = new PagedSequence<int>(
            (token, _, _) => Task.FromResult(new Page<int>([0], token is null ? "1" : null)),
            limit,
            item => item.ToString(CultureInfo.InvariantCulture),
            _ => new InvalidOperationException("nothing new"));

        await FluentActions.Awaiting(() => ListAsync(turning)).Should().ThrowAsync<InvalidOperationException>().WithMessage("nothing new");
        (await ListAsync(ending)).Should().Equal(0);
    }

    [TestCase("7:a:b", 7, "a:b")]
    [TestCase("7:", 7, null)]
    [TestCase(null, 0, null)]
    public void An_offset_and_the_mark_of_the_page_before_are_read_from_a_token(string? token, int offset, string? mark) => OffsetToken.Read(token).Should().Be((offset, mark));

    [TestCase("")]
    [TestCase("7")]
    [TestCase("-1:a")]
    [TestCase("x:a")]
    public void Another_list_s_token_is_refused(string token) =>
        FluentActions.Invoking(() => OffsetToken.Read(token)).Should().Throw<ArgumentException>().WithMessage("*NextPageToken*").WithParameterName("pageToken");

    [Test]
    public void An_offset_is_written_in_digits_that_are_read_back() => OffsetToken.Read(OffsetToken.Write(1000, "a/b")).Should().Be((1000, "a/b"));

    [Test]
    public async Task A_page_is_fetched_when_its_first_item_is_asked_for()
    {
        await using IAsyncEnumerator<int> items = Numbers(7, pageSize: 3).GetAsyncEnumerator();
        _fetched.Should().BeEmpty();

        for (int i = 0; i < 3; i++)
        {
            await items.MoveNextAsync();
        }

        _fetched.Should().ContainSingle();
    }

    [Test]
    public async Task It_goes_on_from_a_page_token()
    {
        PagedSequence<int> sequence = Numbers(7, pageSize: 3);
        string? token = null;
        await foreach (Page<int> page in sequence.AsPages())
        {
            token = page.NextPageToken;
            break;
        }

        var rest = new List<int>();
        await foreach (Page<int> page in sequence.AsPages(token))
        {
            rest.AddRange(page.Items);
        }

        rest.Should().Equal(3, 4, 5, 6);
    }

    [Test]
    public async Task Empty_pages_in_between_are_passed_over()
    {
        var sequence = new PagedSequence<int>((token, _, _) => Task.FromResult(token switch
        {
            null => new Page<int>([], "1"),
            "1" => new Page<int>([7], "2"),
            _ => new Page<int>([], nextPageToken: null),
        }));

        (await ListAsync(sequence)).Should().Equal(7);
    }

    [Test]
    public async Task A_server_that_repeats_its_token_ends_the_list()
    {
        var sequence = new PagedSequence<int>((_, _, _) => Task.FromResult(new Page<int>([1], "same")));

        (await ListAsync(sequence)).Should().Equal(1, 1);
    }

    [Test]
    public async Task The_token_reaches_the_fetching()
    {
        using var caller = new CancellationTokenSource();
        CancellationToken seen = default;
        var sequence = new PagedSequence<int>((_, _, token) =>
        {
            seen = token;
            return Task.FromResult(new Page<int>([1], nextPageToken: null));
        });

        await foreach (int item in sequence.WithCancellation(caller.Token))
        {
            item.Should().Be(1);
        }

        seen.Should().Be(caller.Token);
    }

    [Test]
    public async Task Cancellation_ends_it_between_items_and_between_pages()
    {
        using var caller = new CancellationTokenSource();
        int items = 0;
        Func<Task> enumerate = async () =>
        {
            await foreach (int item in Numbers(7, pageSize: 3).WithCancellation(caller.Token))
            {
                items++;
                await caller.CancelAsync();
            }
        };

        await enumerate.Should().ThrowAsync<OperationCanceledException>();

        items.Should().Be(1);
        Func<Task> pages = async () =>
        {
            await foreach (Page<int> page in Numbers(7, pageSize: 3).AsPages(pageToken: null, caller.Token))
            {
                items++;
            }
        };
        _fetched.Clear();
        await pages.Should().ThrowAsync<OperationCanceledException>();
        _fetched.Should().BeEmpty();
    }

    [Test]
    public void Bad_arguments_are_refused()
    {
        ((Action)(() => _ = new PagedSequence<int>(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => _ = Numbers(7, pageSize: 3, limit: -1))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new Page<int>(null!, nextPageToken: null))).Should().Throw<ArgumentNullException>();
    }

    private PagedSequence<int> Numbers(int count, int pageSize, int? limit = null) => new(
        (token, wanted, _) =>
        {
            _fetched.Add((token, wanted));
            int start = token is null ? 0 : int.Parse(token, CultureInfo.InvariantCulture);
            int end = Math.Min(start + pageSize, count);
            string? next = end == count ? null : end.ToString(CultureInfo.InvariantCulture);
            return Task.FromResult(new Page<int>([.. Enumerable.Range(start, end - start)], next));
        },
        limit);

    private static async Task<List<int>> ListAsync(PagedSequence<int> sequence)
    {
        var list = new List<int>();
        await foreach (int item in sequence)
        {
            list.Add(item);
        }

        return list;
    }
}
