namespace Telephony.Sdk.ElisionDialer.Tests.Replies;

/// <summary>Every error that the document shows, word for word, and the login errors of VICIdial.</summary>
public sealed class RefusalTests
{
    private const TelephonyErrorKind Forbidden = TelephonyErrorKind.Forbidden;
    private const TelephonyErrorKind NotFound = TelephonyErrorKind.NotFound;
    private const TelephonyErrorKind Conflict = TelephonyErrorKind.Conflict;
    private const TelephonyErrorKind InvalidRequest = TelephonyErrorKind.InvalidRequest;
    private const TelephonyErrorKind Authentication = TelephonyErrorKind.Authentication;

    [TestCase("ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS - api|0", Forbidden)]
    [TestCase("ERROR: add_user YOU MUST USE ALL REQUIRED FIELDS - api|1000|", InvalidRequest)]
    [TestCase("ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS IN THIS USER LEVEL - api|8", Forbidden)]
    [TestCase("ERROR: add_user USER GROUP DOES NOT EXIST - api|ADFHR", NotFound)]
    [TestCase("ERROR: add_user USER ALREADY EXISTS - api|api", Conflict)]
    [TestCase("ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE USERS - api|0", Forbidden)]
    [TestCase("ERROR: update_user YOU MUST USE ALL REQUIRED FIELDS - api||", InvalidRequest)]
    [TestCase("ERROR: update_user USER DOES NOT EXIST - api|78789", NotFound)]
    [TestCase("ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE THIS USER - api|7878", Forbidden)]
    [TestCase("ERROR: update_user YOU MUST USE A VALID FULL NAME, THIS IS AN OPTIONAL FIELD - api|", InvalidRequest)]
    [TestCase("ERROR: update_user YOU MUST USE A VALID USER LEVEL, THIS IS AN OPTIONAL FIELD - api|0|9|1", InvalidRequest)]
    [TestCase("ERROR: update_user YOU MUST USE A VALID USER GROUP, THIS IS AN OPTIONAL FIELD - api|FAKEGROUP|0", InvalidRequest)]
    [TestCase("ERROR: update_user YOU MUST USE A VALID PHONE LOGIN, THIS IS AN OPTIONAL FIELD - api|fakephone|0|0", InvalidRequest)]
    [TestCase("ERROR: update_user YOU MUST USE A VALID PHONE PASSWORD, THIS IS AN OPTIONAL FIELD - api|0", InvalidRequest)]
    [TestCase("ERROR: update_user YOU MUST USE A VALID VOICEMAIL ID, THIS IS AN OPTIONAL FIELD - api", InvalidRequest)]
    [TestCase("ERROR: update_user YOU MUST USE A VALID EMAIL, THIS IS AN OPTIONAL FIELD - api", InvalidRequest)]
    [TestCase("ERROR: update_user ACTIVE MUST BE Y OR N, THIS IS AN OPTIONAL FIELD - api", InvalidRequest)]
    public async Task A_documented_error_in_words_is_of_its_kind(string reply, TelephonyErrorKind kind)
    {
        TelephonyApiException refusal = await RefusalAsync(reply);

        refusal.Kind.Should().Be(kind);
        refusal.VendorMessage.Should().Be(reply["ERROR: ".Length..]);
        refusal.ReplyText.Should().Be(reply);
    }

    [TestCase("""{"success":false,"message":"api User does not have permission to add list in the system","data":{"user":"api","password":"test-token"}}""", Forbidden, "api User does not have permission to add list in the system")]
    [TestCase("""{"success":false,"message":"Please send list id , campaign id and list name","data":{"list_id":"","list_name":"Test API list","campaign_id":"TESTCAMP"}}""", InvalidRequest, "Please send list id , campaign id and list name")]
    [TestCase("""{"success":false,"message":"TESTCAMP campaign does not exist","data":{"list_id":"1101","list_name":"Test API list","campaign_id":"TESTCAMP"}}""", NotFound, "TESTCAMP campaign does not exist")]
    [TestCase("""{"success":false,"message":"1101 list already exist","data":{"list_id":"1101","list_name":"Test API list","campaign_id":"TESTCAMP"}}""", Conflict, "1101 list already exist")]
    [TestCase("""["ERROR","add_multi_lead YOU MUST USE ALL REQUIRED FIELDS","api",""]""", InvalidRequest, "add_multi_lead YOU MUST USE ALL REQUIRED FIELDS")]
    public async Task A_documented_error_in_JSON_is_of_its_kind(string reply, TelephonyErrorKind kind, string message)
    {
        TelephonyApiException refusal = await RefusalAsync(reply);

        refusal.Kind.Should().Be(kind);
        refusal.VendorMessage.Should().Be(message);
        refusal.ReplyText.Should().NotContain("test-token");
    }

    [TestCase("ERROR: Login incorrect, please try again - api|test-token|BAD", "Login incorrect, please try again")]
    [TestCase("Login incorrect, please try again: |api|test-token|BAD|\n", "Login incorrect, please try again")]
    [TestCase("ERROR: Invalid Username/Password: |api|test-token|\n", "Invalid Username/Password")]
    [TestCase("ERROR: Invalid Username/Password: |api|test-token|BAD|\n", "Invalid Username/Password")]
    [TestCase("Too many login attempts, try again in 15 minutes: |api|LOCK|\n", "Too many login attempts, try again in 15 minutes")]
    [TestCase("ERROR: TOO MANY LOGIN ATTEMPTS, TRY AGAIN IN 15 MINUTES - api|test-token", "TOO MANY LOGIN ATTEMPTS, TRY AGAIN IN 15 MINUTES")]
    [TestCase("""{"success":false,"message":"Invalid Username/Password: |api|test-token|","data":{"user":"api","password":"test-token"}}""", "Invalid Username/Password")]
    [TestCase("""["ERROR","Login incorrect, please try again","api","test-token"]""", "Login incorrect, please try again")]
    public async Task A_login_error_keeps_nothing_but_its_reason(string reply, string reason)
    {
        TelephonyApiException refusal = await RefusalAsync(reply);

        refusal.Kind.Should().Be(Authentication);
        refusal.VendorMessage.Should().Be(reason);
        refusal.ReplyText.Should().Be(reason);
        refusal.ToString().Should().NotContain("test-token");
        refusal.ToString().Replace(refusal.StackTrace!, string.Empty, StringComparison.Ordinal).Should().NotContain("|", "only the compiler's names of methods may hold a bar");
    }

    [Test]
    public async Task A_password_that_nobody_told_us_is_hidden_and_its_key_stays() =>
        (await RefusalAsync("""{"success":false,"message":"1101 list already exist","data":{"phone_pass": "another-pass"}}""")).ReplyText
            .Should().Be("""{"success":false,"message":"1101 list already exist","data":{"phone_pass": "***"}}""");

    [Test]
    public async Task A_refusal_in_JSON_wins_over_words_before_it()
    {
        TelephonyApiException refusal = await RefusalAsync("PHP Warning:  x in y.php on line 1\nLogin incorrect, please try again: |x|\n{\"success\":false,\"message\":\"1101 list already exist\"}", status: 400);

        refusal.Kind.Should().Be(Conflict);
        refusal.VendorMessage.Should().Be("1101 list already exist");
    }

    [TestCase(401, Authentication)]
    [TestCase(500, Authentication)]
    public async Task A_login_error_with_an_HTTP_status_of_its_own_is_the_same(int status, TelephonyErrorKind kind)
    {
        TelephonyApiException refusal = await RefusalAsync("Login incorrect, please try again: |api|test-token|BAD|\n", status);

        refusal.Kind.Should().Be(kind);
        refusal.StatusCode.Should().Be(status);
        refusal.ReplyText.Should().Be("Login incorrect, please try again");
    }

    [TestCase("Your IP Address is not allowed: 192.0.2.1: |api|IPBLOCK|\n", Forbidden)]
    [TestCase("ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: |api|add_user|", Forbidden)]
    [TestCase("ERROR: add_user SOMETHING NEW - api|1", TelephonyErrorKind.Other)]
    [TestCase("""{"success":false}""", TelephonyErrorKind.Other)]
    [TestCase("""{"success":"0","message":null}""", TelephonyErrorKind.Other)]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - api|1\nERROR: add_user USER ALREADY EXISTS - api|1\n", Conflict)]
    [TestCase("\uFEFF\r\n ERROR: add_user USER ALREADY EXISTS - api|1\r\n", Conflict)]
    [TestCase("<br />\n<b>Warning</b>:  x in <b>y.php</b> on line <b>1</b><br />\nERROR: add_user USER ALREADY EXISTS - api|1", Conflict)]
    [TestCase("PHP Warning:  x in y.php on line 1\n[\"ERROR\",\"add_user USER ALREADY EXISTS\",\"api\",\"\"]", Conflict)]
    public async Task Other_refusals_are_read_in_every_dialect(string reply, TelephonyErrorKind kind) => (await RefusalAsync(reply)).Kind.Should().Be(kind);

    [TestCase(404, TelephonyErrorKind.NotFound)]
    [TestCase(408, TelephonyErrorKind.Other)]
    [TestCase(429, TelephonyErrorKind.RateLimited)]
    [TestCase(500, TelephonyErrorKind.Server)]
    [TestCase(503, TelephonyErrorKind.Server)]
    public async Task The_words_of_a_page_do_not_override_its_status(int status, TelephonyErrorKind kind) =>
        (await RefusalAsync("<html>\n<script>\nif (!valid || !user) { }\n</script>\nInvalid username or password\n</html>", status)).Kind.Should().Be(kind);

    [TestCase("Too many login attempts, try again in 15 minutes: |api|LOCK|", "Wait 15 minutes")]
    [TestCase("Your IP Address is not allowed: 192.0.2.1: |api|IPBLOCK|", "allow this machine's IP address")]
    [TestCase("ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS - api|0", "user level 8 or higher, with \"modify users\"")]
    [TestCase("Login incorrect, please try again: |api|test-token|BAD|", "Check User and Password")]
    public async Task A_refusal_says_what_to_do(string reply, string advice)
    {
        string message = (await RefusalAsync(reply)).Message;

        message.Should().Contain(advice);
        (message.Contains("Check User") && message.Contains("Wait 15")).Should().BeFalse();
    }

    [Test]
    public async Task Notices_are_in_the_exception()
    {
        TelephonyApiException refusal = await RefusalAsync("NOTICE: add_user ONE - 1\nNOTICE: add_user TWO - 2\nERROR: add_user USER ALREADY EXISTS - x|1");

        refusal.VendorMessage.Should().Be("add_user USER ALREADY EXISTS - x|1 (NOTICE: add_user ONE - 1; NOTICE: add_user TWO - 2)");
        refusal.Message.Should().Contain("NOTICE: add_user TWO");
    }

    [Test]
    [SetCulture("tr-TR")]
    public async Task Kinds_do_not_depend_on_the_culture()
    {
        (await RefusalAsync("ERROR: Login incorrect - x")).Kind.Should().Be(Authentication);
        (await RefusalAsync("""{"success":"FALSE","message":"invalid username"}""")).Kind.Should().Be(Authentication);
        (await RefusalAsync("""{"success":false,"message":"it already exists"}""")).Kind.Should().Be(Conflict);
    }

    private static async Task<TelephonyApiException> RefusalAsync(string reply, int status = 200)
    {
        using ElisionDialerClient client = Dialer.Answering(reply, (System.Net.HttpStatusCode)status, options =>
        {
            options.User = "api";
            options.Password = "test-token";
            options.MaxResends = 0;
        });
        return (await client.Awaiting(it => it.Agents.AddAsync(Dialer.NewAgent())).Should().ThrowAsync<TelephonyApiException>()).Which;
    }
}
