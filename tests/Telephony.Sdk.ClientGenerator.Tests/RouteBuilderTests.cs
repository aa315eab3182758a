using Telephony.Sdk.Http;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class RouteBuilderTests
{
    [Test]
    public void A_route_whose_parameters_are_all_null_is_the_path_itself()
    {
        const string Path = "/calls";
        var route = new RouteBuilder(Path);
        route.AddQuery("a", (string?)null);
        route.AddQuery("b", (int?)null);

        route.Build().Should().BeSameAs(Path);
    }

    [Test]
    public void A_query_of_the_path_is_continued()
    {
        var route = new RouteBuilder("/calls?f=1");
        route.AddQuery("a", 2);

        route.Build().Should().Be("/calls?f=1&a=2");
    }

    [TestCase(100)]
    [TestCase(255)]
    [TestCase(256)]
    [TestCase(1000)]
    [TestCase(100_000)]
    public void Values_of_any_length_fit(int length)
    {
        string value = new('/', length);
        var route = new RouteBuilder("/p");
        route.AddQuery("a", value);
        route.AddQuery("b", 1);

        route.Build().Should().Be("/p?a=" + string.Concat(Enumerable.Repeat("%2F", length)) + "&b=1");
    }

    [Test]
    public void A_long_format_falls_back_to_a_string()
    {
        string format = "'" + new string('x', 200) + "'";
        var route = new RouteBuilder("/p");
        route.AddQuery("a", new DateTime(2026, 1, 1), format);

        route.Build().Should().Be("/p?a=" + new string('x', 200));
    }

    [Test]
    public void The_finished_address_is_all_that_strings_allocate()
    {
        Build();
        long before = GC.GetAllocatedBytesForCurrentThread();
        string address = Build();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        address.Should().Be("/calls/list?since=1700000000&q=a%20b");
        allocated.Should().BeLessThanOrEqualTo(24 + (2 * address.Length) + 8);

        static string Build()
        {
            var route = new RouteBuilder("/calls/list");
            route.AddQuery("since", "1700000000");
            route.AddQuery("q", "a b");
            return route.Build();
        }
    }
}
