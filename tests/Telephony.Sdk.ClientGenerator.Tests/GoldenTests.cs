using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class GoldenTests
{
    private const string Source = SnippetCompiler.Usings + """
        namespace Sample.Calls;

        public sealed class Call;

        public enum Direction
        {
            [System.Runtime.Serialization.EnumMember(Value = "in")]
            Inbound,
            Outbound,
        }

        public sealed class Filter
        {
            public long? Since { get; set; }

            [AliasAs("dir")]
            public Direction? Direction { get; set; }
        }

        public sealed class Agent
        {
            [AliasAs("agent_user")]
            public string User { get; set; } = "";

            [AliasAs("hdate"), Query(Format = "yyyy-MM-dd")]
            public DateTime? Holiday { get; set; }
        }

        [Headers("Accept: application/json")]
        internal interface ICallsEndpoints
        {
            [Get("/calls"), Resend(ResendRule.Safe)]
            Task<List<Call>> ListAsync(CancellationToken cancellationToken = default);

            [Get("/calls/list/{direction}"), Resend(ResendRule.Safe)]
            Task<List<Call>> ListAsync(Direction direction, [Query] Filter? filter, int? limit, CancellationToken cancellationToken = default);

            [Get("/calls/{uuid}/recording"), Headers("Accept"), Resend(ResendRule.Safe)]
            Task<HttpResponseMessage> GetRecordingAsync(string uuid, CancellationToken cancellationToken = default);

            [Post("/calls"), Resend(ResendRule.Never)]
            Task<Call> CreateAsync([Body] Call call, [Header("X-Trace")] string? trace, CancellationToken cancellationToken = default);

            [Post("/agents.php?function=add_user"), Resend(ResendRule.Never)]
            Task AddAgentAsync([Body(BodySerializationMethod.UrlEncoded)] Agent agent, CancellationToken cancellationToken = default);
        }
        """;

    [Test]
    public void The_generated_client_reads_as_if_written_by_hand()
    {
        SnippetResult result = SnippetCompiler.Compile(Source);

        result.CompilerComplaints.Should().BeEmpty();
        result.File("ICallsEndpoints.g.cs").Should().Be(Resource.Read("Golden/CallsEndpoints.txt").ReplaceLineEndings("\n"));
    }
}
