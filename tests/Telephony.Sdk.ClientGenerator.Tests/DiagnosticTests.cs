using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class DiagnosticTests
{
    private const string Safe = ", Resend(ResendRule.Safe)]";
    private const string Token = "CancellationToken token";

    [TestCase("[Get(\"/x/{a}/{ö}\")" + Safe + " Task GoAsync(string a, " + Token + ");", "TSDK001", "{ö}")]
    [TestCase("[Get(\"/x/{a.B}\")" + Safe + " Task GoAsync([Query] Point a, " + Token + ");", "TSDK001", "{a.B}")]
    [TestCase("[Get(\"/x?q={q}\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK001", "{q}")]
    [TestCase("[Get(\"/x/{**q}\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK001", "{**q}")]
    [TestCase("[Get(\"/x/{token}\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK001", "{token}")]
    [TestCase("[Get(\"/x\")] Task GoAsync(" + Token + ");", "TSDK002", "GoAsync")]
    [TestCase("[Resend((ResendRule)9), Get(\"/x\")] Task GoAsync(" + Token + ");", "TSDK002", "GoAsync")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync();", "TSDK003", "GoAsync")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(" + Token + ", string a);", "TSDK003", "GoAsync")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(CancellationToken a, CancellationToken b);", "TSDK003", "GoAsync")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(CancellationToken? a);", "TSDK003", "GoAsync")]
    [TestCase("[Get(\"/x\")" + Safe + " string GoAsync(" + Token + ");", "TSDK004", "string")]
    [TestCase("[Get(\"/x\")" + Safe + " ValueTask<int> GoAsync(" + Token + ");", "TSDK004", "ValueTask<int>")]
    [TestCase("[Get(\"/x\")" + Safe + " Task<string> GoAsync(" + Token + ");", "TSDK004", "Task<string>")]
    [TestCase("[Get(\"/x\")" + Safe + " Task<System.IO.Stream> GoAsync(" + Token + ");", "TSDK004", "Task<System.IO.Stream>")]
    [TestCase("[Get(\"x\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK005", "x")]
    [TestCase("[Get(\"\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK005", "")]
    [TestCase("[Get(\"/x/{a\")" + Safe + " Task GoAsync(string a, " + Token + ");", "TSDK006", "{")]
    [TestCase("[Get(\"/x/a}\")" + Safe + " Task GoAsync(string a, " + Token + ");", "TSDK006", "}")]
    [TestCase("[Get(\"/x/{}\")" + Safe + " Task GoAsync(string a, " + Token + ");", "TSDK006", "{}")]
    [TestCase("[Get(\"/x#y\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK007", "#")]
    [TestCase("[Get(\"/x y\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK007", " ")]
    [TestCase("[Get(\"/x%2\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK007", "%")]
    [TestCase("[Get(\"/a/../b\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK007", "/a/..")]
    [TestCase("[Get(\"/a/%2e{x}\")" + Safe + " Task GoAsync(string x, " + Token + ");", "TSDK007", "/a/%2e{x}")]
    [TestCase("[Get(\"/a?flag\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK007", "flag")]
    [TestCase("[Get(\"/a?b=1&B=2\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK007", "B")]
    [TestCase("[Get(\"/a?b=1#c\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK007", "#")]
    [TestCase("[Get(\"/a?{b}=1\")" + Safe + " Task GoAsync(string b, " + Token + ");", "TSDK007", "{b}=1")]
    [TestCase("[Get(\"/a?b={**b}\")" + Safe + " Task GoAsync(string b, " + Token + ");", "TSDK007", "{**b}")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Body] object a, " + Token + ");", "TSDK008", "a")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync([Body] object a, [Body] object b, " + Token + ");", "TSDK008", "b")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync([Body] string a, " + Token + ");", "TSDK008", "a")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync([Body] ByteArrayContent a, " + Token + ");", "TSDK008", "a")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync([Body(BodySerializationMethod.UrlEncoded)] string a, " + Token + ");", "TSDK008", "a")]
    [TestCase("[Get(\"/x\"), Post(\"/y\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK009", "Post(\"/y\")")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(List<int> a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x/{a}\")" + Safe + " Task GoAsync(int[] a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x/{a}\")" + Safe + " Task GoAsync(object a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x/{a}\")" + Safe + " Task GoAsync(Point a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x/{**a}\")" + Safe + " Task GoAsync(int a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x/{a}\")" + Safe + " Task GoAsync([Header(\"A\")] string a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(Point a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(Printed a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Query] Dictionary<string, string> a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Query] Nested a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Query] IDisposable a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Query] Empty a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync(Point a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Post(\"/x/{a}\")" + Safe + " Task GoAsync(Uri a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync([Body(BodySerializationMethod.UrlEncoded)] List<int> a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(ref int a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(out int a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(in int a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync([Body, Query] object a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Header(\"A\")] DateTime a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Header(\"A\")] ResendRule a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Header(\"A\")] Point a, " + Token + ");", "TSDK012", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(string a, [AliasAs(\"A\")] string b, " + Token + ");", "TSDK014", "b")]
    [TestCase("[Get(\"/x?a=1\")" + Safe + " Task GoAsync(string a, " + Token + ");", "TSDK014", "a")]
    [TestCase("[Get(\"/{a}/{A}\")" + Safe + " Task GoAsync(string a, " + Token + ");", "TSDK014", "{A}")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync(string X, [Query] Point a, " + Token + ");", "TSDK014", "a")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Header(\"A\")] string a, [Header(\"a\")] string b, " + Token + ");", "TSDK014", "b")]
    [TestCase("[Get(\"/x\"), Headers(\"A: 1\\r\\nB: 2\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK015", "\"A: 1\\r\\nB: 2\"")]
    [TestCase("[Get(\"/x\"), Headers(\": 1\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK015", "\": 1\"")]
    [TestCase("[Get(\"/x\"), Headers(\"A b: 1\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK015", "\"A b: 1\"")]
    [TestCase("[Get(\"/x\"), Headers(\"A: é\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK015", "\"A: é\"")]
    [TestCase("[Get(\"/x\"), Headers(\"Content-Type: a/b\")" + Safe + " Task GoAsync(" + Token + ");", "TSDK015", "\"Content-Type: a/b\"")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Header(\"\")] string a, " + Token + ");", "TSDK015", "Header(\"\")")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Header(\"Content-Type\")] string a, " + Token + ");", "TSDK015", "Header(\"Content-Type\")")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([AliasAs(\"\")] string a, " + Token + ");", "TSDK013", "AliasAs(\"\")")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Query(Format = \"a}b\")] DateTime a, " + Token + ");", "TSDK013", "Query(Format = \"a}b\")")]
    public void A_wrong_declaration_is_an_error_at_its_place(string declaration, string id, string token)
    {
        SnippetResult result = Compile(declaration);

        Diagnostic problem = result.Problems.Should().ContainSingle().Subject;
        problem.Id.Should().Be(id);
        problem.Severity.Should().Be(DiagnosticSeverity.Error);
        problem.Location.GetLineSpan().Path.Should().Be("Snippet.cs");
        TextAt(result, problem).Should().Be(token);
        result.CompilerComplaints.Should().BeEmpty("only the real error should show");
    }

    [TestCase("[Multipart, Post(\"/x\")" + Safe + " Task GoAsync(" + Token + ");", "Multipart")]
    [TestCase("[Head(\"/x\")" + Safe + " Task GoAsync(" + Token + ");", "Head(\"/x\")")]
    [TestCase("[Get(\"/x\"), QueryUriFormat(UriFormat.Unescaped)" + Safe + " Task GoAsync(" + Token + ");", "QueryUriFormat(UriFormat.Unescaped)")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Authorize] string a, " + Token + ");", "Authorize")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Property] string a, " + Token + ");", "Property")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Query(CollectionFormat = 1)] string a, " + Token + ");", "Query(CollectionFormat = 1)")]
    [TestCase("[Get(\"/x\")" + Safe + " Task GoAsync([Query(\"-\")] string a, " + Token + ");", "Query(\"-\")")]
    [TestCase("[Post(\"/x\")" + Safe + " Task GoAsync([Body(BodySerializationMethod.JsonLines)] object a, " + Token + ");", "Body(BodySerializationMethod.JsonLines)")]
    public void What_is_outside_our_part_of_Refit_is_refused(string declaration, string token)
    {
        SnippetResult result = Compile(declaration);

        Diagnostic problem = result.Problems.Should().ContainSingle().Subject;
        problem.Id.Should().Be("TSDK013");
        TextAt(result, problem).Should().Be(token);
    }

    [TestCase("[Get(\"/x\")] Task GoAsync<T>(" + Token + ");", "TSDK010", "GoAsync")]
    [TestCase("string Name { get; }", "TSDK011", "Name")]
    [TestCase("event EventHandler Changed;", "TSDK011", "Changed")]
    [TestCase("Task GoAsync(" + Token + ");", "TSDK011", "GoAsync")]
    [TestCase("[Resend(ResendRule.Safe)] Task GoAsync(" + Token + ");", "TSDK011", "GoAsync")]
    [TestCase("static abstract void Go();", "TSDK011", "Go")]
    public void A_member_that_is_no_endpoint_is_an_error(string member, string id, string token)
    {
        SnippetResult result = Compile("[Get(\"/ok\")" + Safe + " Task OkAsync(" + Token + "); " + member);

        Diagnostic problem = result.Problems.Should().ContainSingle().Subject;
        problem.Id.Should().Be(id);
        TextAt(result, problem).Should().Be(token);
    }

    [TestCase("internal interface IThingsEndpoints<T> { $ }", "TSDK010", "IThingsEndpoints")]
    [TestCase("internal static class Outer { internal interface IThingsEndpoints { $ } }", "TSDK016", "IThingsEndpoints")]
    [TestCase("file interface IThingsEndpoints { $ }", "TSDK016", "IThingsEndpoints")]
    [TestCase("internal interface ThingsEndpoints { $ }", "TSDK016", "ThingsEndpoints")]
    [TestCase("internal interface IThingsEndpoints : IDisposable { $ }", "TSDK016", ": IDisposable")]
    public void A_wrong_interface_is_an_error_and_nothing_is_written_for_it(string source, string id, string token)
    {
        string endpoint = "[Get(\"/ok\")" + Safe + " Task OkAsync(" + Token + ");";
        SnippetResult result = SnippetCompiler.Compile(SnippetCompiler.Usings + "namespace Sample;\n" + source.Replace("$", endpoint, StringComparison.Ordinal));

        Diagnostic problem = result.Problems.Should().ContainSingle().Subject;
        problem.Id.Should().Be(id);
        TextAt(result, problem).Should().Be(token);
        result.Files.Should().Equal("Refit.Attributes.g.cs");
    }

    [TestCase("[Get, Resend(ResendRule.Safe)] Task GoAsync(CancellationToken token);")]
    [TestCase("[Get(, Resend(ResendRule.Safe)] Task GoAsync(CancellationToken token);")]
    [TestCase("[Get(null), Resend] Task GoAsync(CancellationToken token);")]
    [TestCase("[Get(1), Resend()] Task GoAsync(")]
    [TestCase("[Get(\"/x/{\"), Resend(ResendRule.Safe)] Task")]
    [TestCase("[Post(\"/x\"), Resend(ResendRule.Safe)] Task<Missing> GoAsync([Body(] Missing a, [Query] Missing b, [Header] Missing c, CancellationToken token);")]
    [TestCase("[Get(\"/x\"), Headers(null), Headers, Resend(ResendRule.Safe)] Task GoAsync([AliasAs] string a, [Header(null)] string b, CancellationToken token);")]
    public void Half_written_code_does_not_break_the_generator(string member)
        => Compile(member).Problems.Should().NotContain(p => p.Id == "CS8785");

    [Test]
    public void A_missing_type_is_left_to_the_compiler()
    {
        SnippetResult result = Compile("[Get(\"/x/{a}\"), Resend(ResendRule.Safe)] Task GoAsync(Missing a, Missing b, CancellationToken token);");

        result.Problems.Should().BeEmpty();
        result.CompilerComplaints.Should().NotBeEmpty().And.OnlyContain(c => c.Contains("'Missing'"));
    }

    [Test]
    public void A_route_may_be_a_constant_and_its_errors_stand_at_the_expression()
    {
        SnippetResult result = Compile("private const string Root = \"/x\"; [Get(Root + \"/{b}\"), Resend(ResendRule.Safe)] Task GoAsync(string a, CancellationToken token);");

        Diagnostic problem = result.Problems.Should().ContainSingle().Subject;
        problem.Id.Should().Be("TSDK001");
        TextAt(result, problem).Should().Be("Root + \"/{b}\"");
    }

    [Test]
    public void A_wrong_header_of_the_interface_is_reported_once()
    {
        SnippetResult result = SnippetCompiler.Compile(SnippetCompiler.Usings + """
            namespace Sample;
            [Headers("no name : at all", "A: b")]
            internal interface IThingsEndpoints
            {
                [Get("/a"), Resend(ResendRule.Safe)] Task AAsync(CancellationToken token);
                [Get("/b"), Resend(ResendRule.Safe)] Task BAsync(CancellationToken token);
            }
            """);

        result.Problems.Select(p => p.Id).Should().Equal("TSDK015");
    }

    [Test]
    public void Endpoints_of_two_interfaces_cannot_share_a_name()
    {
        SnippetResult result = SnippetCompiler.Compile(SnippetCompiler.Usings + """
            namespace Sample.A
            {
                internal interface ICallsEndpoints { [Get("/a"), Resend(ResendRule.Safe)] Task GetAsync(CancellationToken token); }
            }
            namespace Sample.B
            {
                internal interface ICallsEndpoints { [Get("/b"), Resend(ResendRule.Safe)] Task GetAsync(CancellationToken token); }
            }
            """);

        result.Problems.Select(p => p.Id).Should().Equal("TSDK014");
        result.Problems[0].Location.GetLineSpan().StartLinePosition.Line.Should().Be(14);
        result.CompilerComplaints.Should().BeEmpty();
    }

    private static SnippetResult Compile(string members) => SnippetCompiler.Compile(SnippetCompiler.Usings + $$"""
        namespace Sample;

        public record Point(int X);
        public class Nested { public Point A { get; } = new(1); }
        public class Empty;
        public readonly struct Printed { public override string ToString() => ""; }

        internal interface IThingsEndpoints
        {
            {{members}}
        }
        """);

    private static string TextAt(SnippetResult result, Diagnostic problem)
        => result.Compilation.SyntaxTrees.Single(t => t.FilePath == "Snippet.cs").GetText().ToString(problem.Location.SourceSpan);
}
