using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class NetStandardTests
{
    [Test]
    public void Every_shape_compiles_without_a_warning_on_the_older_target()
    {
        SnippetResult result = SnippetCompiler.Run(SnippetCompiler.Create(
            SnippetCompiler.Usings + """
            namespace Sample;

            public enum Kind { One, [Obsolete] Two }

            public struct Code : IFormattable { public string ToString(string? format, IFormatProvider? provider) => ""; }

            public class Filter { public Code? Code { get; set; } public DateTime When { get; set; } public bool? Flag { get; set; } public Uri? Link { get; set; } }

            [Headers("Accept: application/json")]
            internal interface IThingsEndpoints
            {
                [Get("/x/{a}/{**b}?c={c}"), Resend(ResendRule.Safe)]
                Task<Filter> GetAsync(int? a, string b, Kind c, Kind? d, [Query] Filter? e, Guid f, [Query(Format = "o")] DateTime? g, [Header("H")] string? h, char i, [Query] Uri j, CancellationToken token);

                [Patch("/x"), Resend(ResendRule.Never)]
                Task<HttpResponseMessage> ChangeAsync([Body] Filter filter, CancellationToken token);

                [Post("/x"), Headers("Content-Type"), Resend(ResendRule.Never)]
                Task FormAsync([Body(BodySerializationMethod.UrlEncoded)] Filter filter, CancellationToken token);

                [Put("/x"), Resend(ResendRule.Never)]
                Task PairsAsync([Body(BodySerializationMethod.UrlEncoded)] IReadOnlyDictionary<string, string?> pairs, CancellationToken token);

                [Delete("/x"), Headers("Content-Type: a/b"), Resend(ResendRule.Never)]
                Task DeleteAsync(CancellationToken token);
            }
            """,
            netStandard: true));

        result.Problems.Should().BeEmpty();
        result.CompilerComplaints.Should().BeEmpty();
    }
}
