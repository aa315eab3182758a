using FsCheck;
using FsCheck.Fluent;
using Telephony.Sdk.Http;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class AddressProperties
{
    /// <summary>Any text that UTF-8 can carry; half a surrogate pair cannot be escaped without loss.</summary>
    private static Arbitrary<string> Texts()
    {
        Gen<string> nasty = Gen.Elements("/", "\\", "?", "#", "&", "=", "%", "%2E", "%2f", ".", "..", " ", "+", ";", ":", "@", "//", "\0", "\r\n", "é", "😀", "\u202e", "{x}", "a");
        Gen<string> any = ArbMap.Default.GeneratorFor<string>().Where(s => s is not null && IsWellFormed(s));
        Gen<string> text = Gen.OneOf(any, nasty.ListOf().Select(parts => string.Concat(parts)));
        return text.ToArbitrary();
    }

    [Test]
    public void A_path_value_comes_back_identical_from_its_own_segment()
        => Prop.ForAll(Texts(), text =>
        {
            if (text is "." or "..")
            {
                FluentActions.Invoking(() => UrlValue.Path(text)).Should().Throw<ArgumentException>();
                return;
            }

            var address = new Uri("http://host/before/" + UrlValue.Path(text) + "/after?k=v");

            string[] segments = address.AbsolutePath.Split('/');
            segments.Should().HaveCount(4).And.StartWith(["", "before"]).And.EndWith("after");
            Uri.UnescapeDataString(segments[2]).Should().Be(text);
            address.Query.Should().Be("?k=v");
            address.Fragment.Should().BeEmpty();
        }).QuickCheckThrowOnFailure();

    [Test]
    public void A_query_value_comes_back_identical_from_its_own_parameter()
        => Prop.ForAll(Texts(), Texts(), (first, second) =>
        {
            var route = new RouteBuilder("/path");
            route.AddQuery("a", first);
            route.AddQuery("b", second);
            var address = new Uri("http://host" + route.Build());

            string[] parameters = address.Query.TrimStart('?').Split('&');
            parameters.Should().HaveCount(2);
            Uri.UnescapeDataString(parameters[0]).Should().Be("a=" + first);
            Uri.UnescapeDataString(parameters[1]).Should().Be("b=" + second);
            address.AbsolutePath.Should().Be("/path");
            address.Fragment.Should().BeEmpty();
        }).QuickCheckThrowOnFailure();

    [Test]
    public void A_query_value_within_the_route_comes_back_identical()
        => Prop.ForAll(Texts(), text => string.Equals(
            Uri.UnescapeDataString(new Uri("http://host/path?a=" + UrlValue.Query(text)).Query),
            "?a=" + text,
            StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Test]
    public void A_catch_all_keeps_its_segments_and_nothing_more()
        => Prop.ForAll(Texts(), text =>
        {
            string[] segments = text.Split('/');
            if (segments.Any(s => s is "." or ".."))
            {
                FluentActions.Invoking(() => UrlValue.PathSegments(text)).Should().Throw<ArgumentException>();
                return;
            }

            var address = new Uri("http://host/files/" + UrlValue.PathSegments(text));

            address.AbsolutePath.Split('/').Skip(2).Select(Uri.UnescapeDataString).Should().Equal(segments);
            address.Query.Should().BeEmpty();
        }).QuickCheckThrowOnFailure();

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
