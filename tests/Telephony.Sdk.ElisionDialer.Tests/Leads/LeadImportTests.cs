using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.ElisionDialer.Tests.Leads;

/// <summary>Many leads in several requests, on a server that says of each whatever a test wants.</summary>
public sealed class LeadImportTests
{
    private const string Lead1Created = """{"lead 1":{"success":true,"message":"Record(s) Created","data":"1|1101|33||NEW|"}}""";
    private const string Script = "/dialer/elision_api.php";

    private TelephonyStubs _server = null!;

    [SetUp]
    public async Task StartAsync() => _server = await TelephonyStubs.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase(ElisionTransport.Query, 1000)]
    [TestCase(ElisionTransport.Query, 8000)]
    [TestCase(ElisionTransport.Form, 8000)]
    public async Task Leads_are_split_so_that_none_is_lost_doubled_or_out_of_order(ElisionTransport transport, int maxUrlLength)
    {
        MapCreating();
        using ElisionDialerClient client = NewClient(transport, maxUrlLength, mostLeads: 40);
        ElisionLead[] leads = [.. Enumerable.Range(0, 130).Select(i => new ElisionLead(Number(i), "1101") { FirstName = "\u0905\u0930\u0935 + \"x\" & co", City = i % 3 == 0 ? null : new string('c', i) })];
        var progress = new Recorder();

        ElisionLeadImport import = await client.Leads.AddAsync(leads, progress);

        import.AllCreated.Should().BeTrue();
        import.Outcomes.Select(outcome => outcome.LeadId).Should().Equal(leads.Select(lead => "id-" + lead.PhoneNumber));
        Sent().Should().Equal(leads.Select(lead => lead.PhoneNumber), "each was sent once, in order");
        _server.Journal.Requests.Should().OnlyContain(request => (request.Target ?? "").Length <= maxUrlLength);
        _server.Journal.Count().Should().BeGreaterThan(3);
        progress.Reports.Should().HaveCount(_server.Journal.Count());
        progress.Reports[^1].Done.Should().Be(130);
        progress.Reports[^1].Total.Should().Be(130);
        progress.Reports.SelectMany(report => report.Latest).Should().Equal(import.Outcomes);
    }

    [Test]
    public async Task An_address_is_filled_to_the_limit_and_not_beyond()
    {
        MapCreating();
        ElisionLead[] leads = [.. Enumerable.Range(0, 60).Select(i => new ElisionLead(Number(i), "1101"))];
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, maxUrlLength: 2000, mostLeads: 1000);

        await client.Leads.AddAsync(leads);

        int[] lengths = [.. _server.Journal.Requests.Select(request => new Uri(_server.BaseAddress, request.Target).AbsoluteUri.Length)];
        lengths.Should().OnlyContain(length => length <= 2000);
        int one = Uri.EscapeDataString(",{\"phone_number\":\"9100000000\",\"list_id\":\"1101\"}").Length;
        lengths.SkipLast(1).Should().OnlyContain(length => length > 2000 - one, "one more would not have fitted");
    }

    [Test]
    public async Task An_address_has_room_for_the_password_of_today()
    {
        MapCreating();
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BaseAddress"] = _server.BaseAddress.AbsoluteUri,
            ["Source"] = "test",
            ["User"] = "u",
            ["Password"] = "p",
            ["MaxUrlLength"] = "1000",
        }).Build();
        await using ServiceProvider services = new ServiceCollection().AddElisionDialer(configuration).Services.BuildServiceProvider();
        IElisionDialerClient client = services.GetRequiredService<IElisionDialerClient>();

        configuration["Password"] = new string('p', 200);
        configuration.Reload();
        await client.Leads.AddAsync(Leads(60));

        _server.Journal.Requests.Should().OnlyContain(request => request.Query["pass"] == new string('p', 200) && new Uri(_server.BaseAddress, request.Target).AbsoluteUri.Length <= 1000);
    }

    [Test]
    public async Task A_request_of_unknown_outcome_is_never_sent_again_and_loses_no_result()
    {
        MapCreating(failAt: 2, StubFault.CloseWithoutReply);
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 2);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(8));

        import.Outcomes.Select(outcome => outcome.State).Should().Equal(
            ElisionLeadState.Created, ElisionLeadState.Created,
            ElisionLeadState.Created, ElisionLeadState.Created,
            ElisionLeadState.Unknown, ElisionLeadState.Unknown,
            ElisionLeadState.NotSent, ElisionLeadState.NotSent);
        _server.Journal.Count().Should().Be(3, "the third arrived once and no fourth was sent");
        import.Failure.Should().BeOfType<TelephonyTransportException>().Which.MayHaveTakenEffect.Should().BeTrue();
        import.Outcomes[4].Error.Should().BeSameAs(import.Failure);
        import.Outcomes[6].Error.Should().BeNull();
        import.AllCreated.Should().BeFalse();
        import.Invoking(it => it.ThrowIfFailed()).Should().Throw<TelephonyTransportException>();
    }

    [TestCase("""["ERROR","add_multi_lead YOU MUST USE ALL REQUIRED FIELDS","api",""]""", 200, ElisionLeadState.Refused)]
    [TestCase("ERROR: Invalid Username/Password: |test-account|test-token|", 200, ElisionLeadState.Refused)]
    [TestCase("""{"success":false,"message":"you have no permission"}""", 200, ElisionLeadState.Refused)]
    [TestCase("""{"success":false,"message":"the database is gone"}""", 200, ElisionLeadState.Unknown)]
    [TestCase("Forbidden", 403, ElisionLeadState.Refused)]
    [TestCase("URI too long", 414, ElisionLeadState.Refused)]
    [TestCase("Oops", 400, ElisionLeadState.Refused)]
    [TestCase("Request Timeout", 408, ElisionLeadState.Unknown)]
    [TestCase("", 409, ElisionLeadState.Unknown)]
    [TestCase("ERROR: add_multi_lead YOU MUST USE ALL REQUIRED FIELDS - x", 408, ElisionLeadState.Refused)]
    [TestCase("Oops", 500, ElisionLeadState.Unknown)]
    [TestCase("<html>", 200, ElisionLeadState.Unknown)]
    [TestCase("{\"lead 1\":", 200, ElisionLeadState.Unknown)]
    [TestCase("", 200, ElisionLeadState.Unknown)]
    public async Task A_request_that_fails_as_a_whole_ends_the_import(string reply, int status, ElisionLeadState state)
    {
        _server.Map("GET", Script, _ => StubResponse.Text(reply, status));
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 2);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(3));

        import.Outcomes.Select(outcome => outcome.State).Should().Equal(state, state, ElisionLeadState.NotSent);
        import.Failure.Should().BeAssignableTo<TelephonyException>();
        import.Failure!.ToString().Should().NotContain("test-token");
        _server.Journal.Count().Should().Be(1, "nothing is tried again, a wrong password least of all");
    }

    [TestCase("SUCCESS: add_lead LEAD HAS BEEN ADDED - 09876500001|1101|24519|-4|6666", ElisionLeadState.Created, "24519")]
    [TestCase("SUCCESS: add_lead LEAD HAS BEEN ADDED", ElisionLeadState.Unknown, null)]
    [TestCase("SUCCESS: add_lead LEAD HAS BEEN ADDED - 09876500001|1101|", ElisionLeadState.Unknown, null)]
    [TestCase("ERROR: NO FUNCTION SPECIFIED", ElisionLeadState.Refused, null)]
    public async Task One_lead_may_be_answered_in_words(string reply, ElisionLeadState state, string? leadId)
    {
        _server.Map("GET", Script, _ => StubResponse.Text(reply));
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 2);

        ElisionLeadOutcome outcome = (await client.Leads.AddAsync(Leads(1))).Outcomes[0];

        (outcome.State, outcome.LeadId, outcome.ListId).Should().Be((state, leadId, leadId is null ? null : "1101"));
    }

    [Test]
    public async Task What_is_said_in_words_of_two_leads_is_said_of_none()
    {
        _server.Map("GET", Script, _ => StubResponse.Text("SUCCESS: add_lead LEAD HAS BEEN ADDED - 09876500001|1101|24519|-4|6666"));
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 2);

        (await client.Leads.AddAsync(Leads(2))).Outcomes.Should().OnlyContain(outcome => outcome.State == ElisionLeadState.Unknown);
    }

    [TestCase("NotSupportedException", nameof(TelephonyTransportException))]
    [TestCase("ObjectDisposedException", nameof(TelephonyTransportException))]
    public async Task What_a_handler_or_a_disposed_client_throws_loses_no_result(string type, string failure)
    {
        int sent = 0;
        using ElisionDialerClient client = Dialer.At(
            _server.BaseAddress,
            options => options.MaxLeadsPerRequest = 1,
            new ThrowingHandler(() => ++sent < 2 ? Lead1Created : throw (type == "NotSupportedException" ? new NotSupportedException("canary") : new ObjectDisposedException("canary"))));

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(3));

        import.Outcomes.Select(outcome => outcome.State).Should().Equal(ElisionLeadState.Created, ElisionLeadState.Unknown, ElisionLeadState.NotSent);
        import.Failure!.GetType().Name.Should().Be(failure);
        import.Outcomes[1].Message.Should().NotBeNullOrEmpty();
    }

    [Test]
    public async Task Disposing_the_client_half_way_loses_no_result()
    {
        MapCreating();
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 1);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(2), new Recorder(_ => client.Dispose()));

        import.Outcomes[0].State.Should().Be(ElisionLeadState.Created);
        import.Failure.Should().BeOfType<ObjectDisposedException>();
    }

    [Test]
    public async Task A_progress_that_throws_ends_the_import_and_loses_no_result()
    {
        MapCreating();
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 1);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(2), new Recorder(_ => throw new FormatException("mine")));

        import.Outcomes.Select(outcome => outcome.State).Should().Equal(ElisionLeadState.Created, ElisionLeadState.NotSent);
        import.Failure.Should().BeOfType<FormatException>();
        _server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task A_failed_import_can_be_written_as_JSON()
    {
        _server.Map("GET", Script, _ => StubResponse.Text("Oops", 500));
        using ElisionDialerClient client = NewClient(ElisionTransport.Query);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(1));

        import.Failure.Should().NotBeNull();
        JsonSerializer.Serialize(import).Should().Contain("9100000000").And.NotContain("Failure");
    }

    [TestCase("""[{"lead 1":{"success":true,"data":"1|1101|33||NEW|"}}]""")]
    [TestCase("""{"lead 1":[{"success":[true],"data":["1|1101|33||NEW|"]}]}""")]
    [TestCase("Warning: foreach() argument must be of type array|object, null given in /x.php on line 9\n{\"lead 1\":{\"success\":true,\"data\":\"1|1101|33||NEW|\"}}")]
    [TestCase("<br />\n<b>Warning</b>: x<br />\n\uFEFF{\"lead 1\":{\"success\":true,\"data\":\"1|1101|33||NEW|\"}}")]
    public async Task A_created_lead_is_read_however_PHP_wraps_it(string reply)
    {
        _server.Map("GET", Script, _ => StubResponse.Text(reply));
        using ElisionDialerClient client = NewClient(ElisionTransport.Query);

        (await client.Leads.AddAsync(Leads(1))).Outcomes.Single().LeadId.Should().Be("33");
    }

    [Test]
    public async Task Credentials_in_the_replies_to_leads_are_in_no_result()
    {
        _server.Map("GET", Script, _ => StubResponse.Text(
            """
            {"lead 1":{"success":false,"message":"no, apiUser7 / Pw0rdApi99","data":{"user":"apiUser7","password":"Pw0rdApi99","pass":"another-secret"}},
             "lead 2":{"success":true,"message":"ok","data":"1|apiUser7|Pw0rdApi99||apiUser7|"},
             "note":{"user":"apiUser7","password":"Pw0rdApi99"},"lead 3":{"success":true,"data":"1|771101|1036||NEW|"}}
            """));
        using ElisionDialerClient client = Dialer.At(_server.BaseAddress, options => (options.User, options.Password) = ("apiUser7", "Pw0rdApi99"));

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(3));

        import.Outcomes[0].Message.Should().Be("no, apiUser7 / ***");
        import.UnmatchedReplies.Should().ContainSingle();
        import.Outcomes[2].LeadId.Should().Be("1036");
        string all = JsonSerializer.Serialize(import) + string.Concat(import.Outcomes) + import;
        all.Should().NotContain("Pw0rdApi99").And.NotContain("another-secret");
    }

    [Test]
    public async Task An_id_is_not_masked_where_it_holds_the_name_of_the_API_user()
    {
        _server.Map("GET", Script, _ => StubResponse.Text("""{"lead 1":{"success":true,"data":"1|66661|1666612||NEW|"}}"""));
        using ElisionDialerClient client = Dialer.At(_server.BaseAddress, options => (options.User, options.Password) = ("6666", "test-token"));

        ElisionLeadOutcome outcome = (await client.Leads.AddAsync(Leads(1))).Outcomes.Single();

        (outcome.ListId, outcome.LeadId).Should().Be(("66661", "1666612"));
    }

    [Test]
    public async Task A_dialer_that_cannot_be_reached_leaves_all_unsent()
    {
        Uri nowhere = _server.BaseAddress;
        await _server.DisposeAsync();
        using ElisionDialerClient client = Dialer.At(nowhere, options => options.MaxResends = 0);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(2));

        import.Count(ElisionLeadState.NotSent).Should().Be(2);
        import.Failure.Should().BeOfType<TelephonyTransportException>().Which.MayHaveTakenEffect.Should().BeFalse();
    }

    [Test]
    public async Task Replies_are_put_in_place_by_number_and_none_is_lost_or_shifted()
    {
        _server.Map("GET", Script, _ => StubResponse.Text(
            """
            NOTICE: add_multi_lead test-account IS SLOW
            {"lead 3":{"success":"true","message":"Record(s) Created","data":"1|1101|33||NEW|"},"lead 0":{"success":true,"data":"x"},
             "Lead 1":{"success":0,"message":"DUPLICATE","data":null},"lead 9":{"success":true},"note":"hello","lead 4":"odd",
             "lead 5":{"success":true},"lead 5":{"success":false}}
            """));
        using ElisionDialerClient client = NewClient(ElisionTransport.Query);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(5));

        import.Outcomes.Select(outcome => outcome.State).Should().Equal(
            ElisionLeadState.Refused, ElisionLeadState.Unknown, ElisionLeadState.Created, ElisionLeadState.Unknown, ElisionLeadState.Unknown);
        import.Outcomes[0].Message.Should().Be("DUPLICATE");
        import.Outcomes[1].Message.Should().Contain("says nothing");
        import.Outcomes[2].LeadId.Should().Be("33");
        import.Outcomes[4].Message.Should().Contain("more than once");
        import.UnmatchedReplies.Should().HaveCount(4).And.Contain(reply => reply.Contains("lead 9")).And.Contain(reply => reply.Contains("hello"));
        import.Notices.Should().Equal("add_multi_lead test-account IS SLOW");
        import.Failure.Should().BeNull();
    }

    [Test]
    public async Task A_success_that_names_no_lead_leaves_them_unknown()
    {
        _server.Map("GET", Script, _ => StubResponse.Text("SUCCESS: add_multi_lead DONE - test-account|2"));
        using ElisionDialerClient client = NewClient(ElisionTransport.Query);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(2));

        import.Count(ElisionLeadState.Unknown).Should().Be(2);
        import.Outcomes[0].Message.Should().Be("add_multi_lead DONE");
    }

    [Test]
    public async Task Cancelling_half_way_gives_the_results_so_far()
    {
        MapCreating();
        using var cancellation = new CancellationTokenSource();
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 1);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(3), new Recorder(_ => cancellation.Cancel()), cancellation.Token);

        import.Outcomes.Select(outcome => outcome.State).Should().Equal(ElisionLeadState.Created, ElisionLeadState.NotSent, ElisionLeadState.NotSent);
        import.Failure.Should().BeAssignableTo<OperationCanceledException>();
        _server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task Cancelling_a_request_under_way_leaves_its_leads_unknown()
    {
        using var cancellation = new CancellationTokenSource();
        _server.Map("GET", Script, _ =>
        {
            cancellation.Cancel();
            return StubResponse.Failing(StubFault.Hang);
        });
        using ElisionDialerClient client = NewClient(ElisionTransport.Query, mostLeads: 1);

        ElisionLeadImport import = await client.Leads.AddAsync(Leads(2), progress: null, cancellation.Token);

        import.Outcomes.Select(outcome => outcome.State).Should().Equal(ElisionLeadState.Unknown, ElisionLeadState.NotSent);
    }

    [Test]
    public async Task Cancelling_before_anything_is_sent_throws()
    {
        using ElisionDialerClient client = NewClient(ElisionTransport.Query);

        await client.Awaiting(it => it.Leads.AddAsync(Leads(1), progress: null, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();

        _server.Journal.Count().Should().Be(0);
    }

    [TestCase(ElisionTransport.Query, 8000)]
    [TestCase(ElisionTransport.Form, 60_000)]
    public async Task A_lead_too_long_for_a_request_is_refused_before_anything_is_sent(ElisionTransport transport, int limit)
    {
        using ElisionDialerClient client = NewClient(transport);
        ElisionLead[] leads = [new("1", "1101"), new("2", "1101") { City = new string('c', limit) }];

        (await client.Awaiting(it => it.Leads.AddAsync(leads)).Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Contain("leads[1]").And.Contain(limit.ToString(CultureInfo.InvariantCulture));

        _server.Journal.Count().Should().Be(0);
    }

    [Test]
    public async Task A_lead_is_written_as_the_document_shows_it_with_texts_and_further_fields()
    {
        MapCreating();
        using ElisionDialerClient client = NewClient(ElisionTransport.Query);
        ElisionLead lead = Dialer.Lead();
        lead.AdditionalFields["address1"] = "1 <Main> \"St\"";

        await client.Leads.AddAsync([lead, new ElisionLead("+0091", "1101")]);

        _server.Journal.Requests.Single().Query["multi_leads"].Should().Be(
            """[{"city":"Ahmedabad","email":"","phone_number":"1234567893","first_name":"test","last_name":"test","vendor_lead_code":"1236","list_id":"1101","postal_code":"91","address1":"1 <Main> \"St\""},{"phone_number":"+0091","list_id":"1101"}]""");
    }

    private static string Number(int i) => (9100000000 + i).ToString(CultureInfo.InvariantCulture);

    private static ElisionLead[] Leads(int count) => [.. Enumerable.Range(0, count).Select(i => new ElisionLead(Number(i), "1101"))];

    private ElisionDialerClient NewClient(ElisionTransport transport, int maxUrlLength = 8000, int mostLeads = 100) => Dialer.At(_server.BaseAddress, options =>
    {
        options.Transport = transport;
        options.MaxUrlLength = maxUrlLength;
        options.MaxLeadsPerRequest = mostLeads;
    });

    private List<string> Sent() =>
        [.. _server.Journal.Requests.SelectMany(request => Numbers(request.Query["multi_leads"] ?? request.Form["multi_leads"]!))];

    private static IEnumerable<string> Numbers(string leads) =>
        [.. JsonDocument.Parse(leads).RootElement.EnumerateArray().Select(lead => lead.GetProperty("phone_number").GetString()!)];

    /// <summary>Says of every lead that it was created; its id is made of its number.</summary>
    private void MapCreating(int failAt = -1, StubFault fault = default)
    {
        int count = 0;
        foreach (string method in new[] { "GET", "POST" })
        {
            _server.Map(method, Script, request => count++ == failAt ? StubResponse.Failing(fault) : Created(request.Query["multi_leads"] ?? request.Form["multi_leads"]!));
        }
    }

    private static StubResponse Created(string leads) => StubResponse.Json("{" + string.Join(",", Numbers(leads).Select((number, i) =>
        $$"""
        "lead {{(i + 1).ToString(CultureInfo.InvariantCulture)}}":{"success":true,"message":"Record(s) Created","data":"{{number}}|1101|id-{{number}}||NEW|"}
        """)) + "}");

    private sealed class ThrowingHandler(Func<string> reply) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(reply()), RequestMessage = request });
    }

    private sealed class Recorder(Action<ElisionLeadProgress>? then = null) : IProgress<ElisionLeadProgress>
    {
        public List<ElisionLeadProgress> Reports { get; } = [];

        public void Report(ElisionLeadProgress value)
        {
            Reports.Add(value);
            then?.Invoke(value);
        }
    }
}
