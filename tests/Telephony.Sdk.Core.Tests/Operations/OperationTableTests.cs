using Refit;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Core.Tests.Operations;

/// <summary>What an endpoint declares is read once, and what cannot be kept to is told when the client is made.</summary>
public sealed class OperationTableTests
{
    internal interface INoRuleEndpoints
    {
        [Get("/calls")]
        Task ListAsync(CancellationToken cancellationToken);
    }

    internal interface INoTokenEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task ListAsync(string direction);
    }

    internal interface INoRouteEndpoints
    {
        [Resend(ResendRule.Read)]
        Task ListAsync(CancellationToken cancellationToken);
    }

    internal interface IHeaderEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task ListAsync([Header("X-Trace")] string trace, CancellationToken cancellationToken);
    }

    internal interface ITwoRulesEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task ListAsync(CancellationToken cancellationToken);

        [Post("/calls"), Resend(ResendRule.Never)]
        Task ListAsync([Body] HttpContent form, CancellationToken cancellationToken);
    }

    internal interface IStreamEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        IAsyncEnumerable<string> ListAsync(CancellationToken cancellationToken);
    }

#pragma warning disable RF006 // Refit could only send it by reflection; nobody does
    internal interface IUrlEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task ListAsync([Url] string address, CancellationToken cancellationToken);
    }
#pragma warning restore RF006

    internal interface IAuthorizedEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task ListAsync([Authorize] string token, CancellationToken cancellationToken);
    }

    internal interface ITextEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task<string> ListAsync(CancellationToken cancellationToken);
    }

    internal interface IResponseEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task<ApiResponse<TestCall>> ListAsync(CancellationToken cancellationToken);
    }

    internal interface IInheritedEndpoints : IGoodEndpoints;

    internal interface IGoodEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task<TestCall> ListAsync(CancellationToken cancellationToken);

        [Get("/calls/{since}"), Resend(ResendRule.Read)]
        Task<TestCall> ListAsync(long since, CancellationToken cancellationToken);

        [Post("/lists"), Resend(ResendRule.Never), ReplyId("list_id")]
        Task CreateAsync(CancellationToken cancellationToken);

        [Get("/recording"), Resend(ResendRule.Read)]
        Task<FileReply> RecordingAsync(CancellationToken cancellationToken);
    }

#pragma warning disable CA1715 // They are about such names
    internal interface InboundEndpoints
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task ListAsync(CancellationToken cancellationToken);
    }

    internal interface Inbound
    {
        [Get("/calls"), Resend(ResendRule.Read)]
        Task List(CancellationToken cancellationToken);
    }
#pragma warning restore CA1715

    [TestCase(typeof(INoRuleEndpoints), "INoRuleEndpoints.ListAsync does not say whether it may be sent twice: add [Resend(ResendRule.Read)], Safe or Never.")]
    [TestCase(typeof(INoTokenEndpoints), "INoTokenEndpoints.ListAsync has no CancellationToken as its last parameter.")]
    [TestCase(typeof(INoRouteEndpoints), "INoRouteEndpoints.ListAsync has no route that begins with a slash, such as [Get(\"/calls/{uuid}\")].")]
    [TestCase(typeof(IHeaderEndpoints), "IHeaderEndpoints.ListAsync takes a header: Refit takes line breaks out of one without a word.")]
    [TestCase(typeof(ITwoRulesEndpoints), "ITwoRulesEndpoints.ListAsync has an overload with another resend rule or another reply: give one of them another name.")]
    [TestCase(typeof(IStreamEndpoints), "IStreamEndpoints.ListAsync returns neither Task nor Task<T>.")]
    [TestCase(typeof(IUrlEndpoints), "IUrlEndpoints.ListAsync takes a whole address or credentials: requests go to the account's address, with the account's credentials.")]
    [TestCase(typeof(IAuthorizedEndpoints), "IAuthorizedEndpoints.ListAsync takes a whole address or credentials: requests go to the account's address, with the account's credentials.")]
    [TestCase(typeof(ITextEndpoints), "ITextEndpoints.ListAsync returns a type that Refit reads itself, past the reply reader: give it a type of its own, or FileReply for a file.")]
    [TestCase(typeof(IResponseEndpoints), "IResponseEndpoints.ListAsync returns a type that Refit reads itself, past the reply reader: give it a type of its own, or FileReply for a file.")]
    [TestCase(typeof(IInheritedEndpoints), "IInheritedEndpoints inherits from another interface: declare its endpoints in one, as those of others are not found by it.")]
    public void A_declaration_that_cannot_be_kept_to_is_named(Type endpoints, string message) =>
        FluentActions.Invoking(() => OperationTable.Of(endpoints)).Should().Throw<InvalidOperationException>().WithMessage(message);

    [Test]
    public void A_declaration_is_read_once()
    {
        IReadOnlyDictionary<string, OperationDeclaration> operations = OperationTable.Of(typeof(IGoodEndpoints));

        operations.Should().HaveCount(3).And.BeSameAs(OperationTable.Of(typeof(IGoodEndpoints)));
        OperationDeclaration list = operations["ListAsync"];
        (list.Name, list.ResendRule, list.ReplyType, list.ReplyId).Should().Be(("Good.List", ResendRule.Read, typeof(TestCall), null));
        list.Routes.Should().BeEquivalentTo([(HttpMethod.Get, "/calls"), (HttpMethod.Get, "/calls/{since}")]);
        OperationDeclaration create = operations["CreateAsync"];
        (create.Name, create.ResendRule, create.ReplyType, create.ReplyId).Should().Be(("Good.Create", ResendRule.Never, typeof(void), "list_id"));
        operations["RecordingAsync"].ReplyType.Should().Be<FileReply>();
    }

    [TestCase(typeof(IGoodEndpoints), "Good.Create")]
    [TestCase(typeof(InboundEndpoints), "Inbound.List")]
    [TestCase(typeof(Inbound), "Inbound.List")]
    public void An_operation_is_named_after_its_interface_and_its_method(Type endpoints, string name) =>
        OperationTable.Of(endpoints).Values.Select(operation => operation.Name).Should().Contain(name);

    [Test]
    public void An_operation_takes_the_place_of_a_note_of_Refit()
    {
        using HttpRequestMessage request = Requests.New(nameof(ITestEndpoints.GetAsync), "https://vendor.example/api/calls/1");

        request.Options.Should().HaveCount(3, "a fourth one would make their dictionary grow");
        Operation.Of(request).Name.Should().Be("Test.Get");
    }

    [Test]
    public void A_request_without_its_notes_is_refused() =>
        FluentActions.Invoking(() => Operation.Of(new HttpRequestMessage())).Should().Throw<InvalidOperationException>().WithMessage("*Copy them (HttpRequestMessage.Options)*");
}
