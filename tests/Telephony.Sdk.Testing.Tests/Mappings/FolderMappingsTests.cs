namespace Telephony.Sdk.Testing.Tests.Mappings;

public sealed class FolderMappingsTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("stub-mappings-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_folder_laid_out_as_for_WireMock_is_read_with_its_body_files()
    {
        Write("mappings/deep/a.json", """{"name": "a", "request": {"urlPath": "/a"}, "response": {"bodyFileName": "sub/a.txt"}}""");
        Write("__files/sub/a.txt", "hello");
        Write("__files/not-a-mapping.json", "[]");

        await using TelephonyStubs server = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Mappings = { _folder } });
        using var client = new HttpClient { BaseAddress = server.BaseAddress };

        (await client.GetStringAsync(new Uri("a", UriKind.Relative))).Should().Be("hello");
    }

    [Test]
    public async Task A_vendor_of_ones_own_has_its_base_path()
    {
        Write("mappings/a.json", """{"request": {"urlPath": "/api/v1/a"}, "response": {"body": "hello"}}""");

        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.FromFolder("mine", "/api/v1", _folder));
        using var client = new HttpClient { BaseAddress = server.BaseAddress };

        server.BaseAddress.AbsolutePath.Should().Be("/api/v1/");
        (await client.GetStringAsync(new Uri("a", UriKind.Relative))).Should().Be("hello");
    }

    [Test]
    public async Task One_file_or_a_plain_folder_will_do_too()
    {
        Write("a.json", """{"name": "a"}""");
        Write("b.json", """{"name": "b"}""");
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();

        server.AddMappings(Path.Combine(_folder, "a.json")).Should().ContainSingle();
        server.AddMappings(_folder).Should().HaveCount(2);
    }

    [Test]
    public async Task An_error_names_the_file()
    {
        Write("mappings/bad.json", """{"request": {"oops": 1}}""");
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();

        server.Invoking(s => s.AddMappings(_folder)).Should().Throw<StubMappingException>()
            .WithMessage("*bad.json: request.oops: unknown key*");
        server.Mappings.Should().BeEmpty();
    }

    [TestCase("missing.txt", "there is no file")]
    [TestCase("../secret.txt", "not a path inside __files")]
    [TestCase("/etc/hostname", "not a path inside __files")]
    [TestCase("a\\\\..\\\\..\\\\x", "not a path inside __files")]
    public async Task A_body_file_must_exist_inside_the_folder(string name, string problem)
    {
        Write("mappings/a.json", $$$"""{"response": {"bodyFileName": "{{{name}}}"}}""");
        Write("secret.txt", "secret");
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();

        server.Invoking(s => s.AddMappings(_folder)).Should().Throw<StubMappingException>().WithMessage($"*response.bodyFileName: *{problem}*");
    }

    [Test]
    public async Task A_missing_folder_is_an_error()
    {
        Func<Task> start = () => TelephonyStubs.StartAsync(new TelephonyStubsOptions { Mappings = { Path.Combine(_folder, "none") } });

        await start.Should().ThrowAsync<StubMappingException>().WithMessage("*none: cannot be read*");
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
