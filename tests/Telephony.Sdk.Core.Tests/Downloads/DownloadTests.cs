using System.Net.Http.Headers;
using System.Text;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Core.Tests.Downloads;

public sealed class DownloadTests
{
    private string _folder = null!;
    private string _file = null!;
    private TelephonyStubs _server = null!;

    [SetUp]
    public async Task Start()
    {
        _folder = Directory.CreateTempSubdirectory("telephony-download-").FullName;
        _file = Path.Combine(_folder, "call.wav");
        _server = await TelephonyStubs.StartAsync();
    }

    [TearDown]
    public async Task Stop()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task Memory_stays_the_same_however_long_the_file_is()
    {
        const long length = 64L * 1024 * 1024;
        var source = new BoundedStream(length, piece: int.MaxValue);
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage
        {
            Content = new StreamContent(source, 1) { Headers = { ContentType = new MediaTypeHeaderValue("audio/wav") } },
        }));
        var progress = new Steps();

        using Download download = await client.OpenAsync("1");
        (await download.SaveToFileAsync(_file, progress: progress)).Should().Be(length);

        new FileInfo(_file).Length.Should().Be(length);
        source.LargestBuffer.Should().BeLessThanOrEqualTo(256 * 1024);
        progress.Reported.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(100);
        progress.Reported[^1].Should().Be(length);
    }

    [Test]
    public async Task A_recording_arrives_as_the_vendor_names_it()
    {
        byte[] audio = [.. Enumerable.Range(0, 50_000).Select(i => (byte)i)];
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(audio, "audio/x-wav").WithHeader("Content-Disposition", "attachment; filename=\"a b.wav\""));
        using TestClient client = TestClient.At(_server.BaseAddress);

        using Download download = await client.OpenAsync("1");
        using var copy = new MemoryStream();

        (await download.CopyToAsync(copy)).Should().Be(50_000);
        copy.ToArray().Should().Equal(audio);
        download.ContentType.Should().Be("audio/x-wav");
        download.FileName.Should().Be("a b.wav");
        download.Length.Should().Be(50_000);
        download.Content.Position.Should().Be(50_000);
    }

    [Test]
    public async Task No_compression_is_asked_for_as_its_end_cannot_be_checked()
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100], "audio/x-wav"));
        using TestClient client = TestClient.At(_server.BaseAddress);

        using Download download = await client.OpenAsync("1");

        _server.Journal.Requests.Should().ContainSingle().Which.Headers.All("Accept-Encoding").Should().Equal("identity");
    }

    [TestCase("gzip")]
    [TestCase("br")]
    public async Task A_recording_that_is_compressed_all_the_same_is_refused(string encoding)
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[] { 0x1F, 0x8B, 8, 0 }, "audio/x-wav").WithHeader("Content-Encoding", encoding));
        using TestClient client = TestClient.At(_server.BaseAddress);

        (await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain("it is compressed");
    }

    [TestCase("identity")]
    [TestCase("Identity")]
    public async Task A_recording_that_says_it_is_not_compressed_is_taken(string encoding)
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100], "audio/x-wav").WithHeader("Content-Encoding", encoding));
        using TestClient client = TestClient.At(_server.BaseAddress);

        using Download download = await client.OpenAsync("1");

        (await download.CopyToAsync(Stream.Null)).Should().Be(100);
    }

    [Test]
    public async Task No_more_of_it_than_its_head_is_read_before_it_is_handed_out()
    {
        var source = new BoundedStream(100_000, piece: int.MaxValue);
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage { Content = new StreamContent(source) }));

        using Download download = await client.OpenAsync("1");

        source.Position.Should().Be(4096);
        download.Content.CanWrite.Should().BeFalse();
    }

    [Test]
    public async Task Disposed_it_lets_go_of_its_connection_and_its_deadline()
    {
        var time = new ManualTimeProvider();
        using var connection = new MemoryStream(new byte[100_000]);
        using TestClient client = TestClient.Of(
            ScriptedHandler.Answering(() => new HttpResponseMessage { Content = new StreamContent(connection) }), options => options.DownloadTimeout = TimeSpan.FromMinutes(1), time);
        Download download = await client.OpenAsync("1");
        (connection.CanRead, time.Running).Should().Be((true, 1));

        download.Dispose();

        (connection.CanRead, time.Running).Should().Be((false, 0));
    }

    [TestCase(200)]
    [TestCase(204)]
    public async Task An_empty_reply_is_no_recording(int status)
    {
        await File.WriteAllTextAsync(_file, "what was there before");
        _server.Map("GET", "/calls/1/recording", StubResponse.Empty(status).WithHeader("Content-Type", "audio/x-wav"));
        using TestClient client = TestClient.At(_server.BaseAddress);

        var thrown = await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyProtocolException>();

        thrown.Which.Message.Should().Contain("it is empty");
    }

    [Test]
    public async Task A_part_of_a_recording_is_not_taken_for_all_of_it()
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100], "audio/x-wav", status: 206).WithHeader("Content-Range", "bytes 0-99/200"));
        using TestClient client = TestClient.At(_server.BaseAddress);

        (await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).WithMessage("*it is a part of the file, and nobody asked for a part.")
            .Which.StatusCode.Should().Be(206);
    }

    [TestCase("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [TestCase("attachment; filename=\"C:\\\\dir\\\\x.wav\"", "x.wav")]
    [TestCase("attachment; filename=\"..\"", null)]
    [TestCase("attachment; filename=\"a/\"", null)]
    [TestCase("attachment; filename*=UTF-8''%2e%2e%2fa%20b.wav", "a b.wav")]
    [TestCase("attachment", null)]
    [TestCase("inline; filename=plain.wav", "plain.wav")]
    [TestCase("attachment; filename=\"test-token.wav\"", null)]
    [TestCase("attachment; filename=\"test-token/x.wav\"", null)]
    [TestCase("attachment; filename*=UTF-8''test%2Dtoken.wav", null)]
    public async Task A_file_name_is_never_a_directory(string disposition, string? expected)
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[10], "audio/wav").WithHeader("Content-Disposition", disposition));
        using TestClient client = TestClient.At(_server.BaseAddress);

        using Download download = await client.OpenAsync("1");

        download.FileName.Should().Be(expected);
    }

    [TestCase(StubFault.TruncatedBody, 100)]
    [TestCase(StubFault.TruncatedBody, 100_000)]
    [TestCase(StubFault.TruncatedChunks, 100_000)]
    public async Task One_that_is_cut_off_throws_and_leaves_no_file(StubFault fault, int length)
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[length], "audio/wav") with { Fault = fault });
        using TestClient client = TestClient.At(_server.BaseAddress);

        Func<Task> save = async () =>
        {
            using Download download = await client.OpenAsync("1");
            await download.SaveToFileAsync(_file);
        };

        (await save.Should().ThrowAsync<TelephonyTransportException>()).Which.Operation.Should().Be("Test.Recording");
        Directory.GetFiles(_folder).Should().BeEmpty();
    }

    [TestCase(100_000, 99_999)]
    [TestCase(100_000, 100_001)]
    [TestCase(10, 11)]
    public async Task A_length_that_is_not_kept_throws_and_leaves_no_file(int sent, int announced)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage
        {
            Content = new StreamContent(new BoundedStream(sent, piece: 1000)) { Headers = { ContentLength = announced, ContentType = new MediaTypeHeaderValue("audio/wav") } },
        }));
        using Download download = await client.OpenAsync("1");

        var thrown = await download.Invoking(it => it.SaveToFileAsync(_file)).Should().ThrowAsync<TelephonyTransportException>();

        thrown.Which.Message.Should().Contain($"of {announced} bytes");
        Directory.GetFiles(_folder).Should().BeEmpty();
    }

    [Test]
    public async Task One_that_is_cancelled_leaves_no_file()
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100_000], "audio/wav") with { Fault = StubFault.HangInBody });
        using TestClient client = TestClient.At(_server.BaseAddress);
        using var caller = new CancellationTokenSource();
        using Download download = await client.OpenAsync("1");
        Task saving = download.SaveToFileAsync(_file, cancellationToken: caller.Token);

        await caller.CancelAsync();

        await saving.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        Directory.GetFiles(_folder).Should().BeEmpty();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_deadline_covers_the_body_however_it_is_read(bool synchronously)
    {
        var time = new ManualTimeProvider();
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100_000], "audio/wav") with { Fault = StubFault.HangInBody });
        using TestClient client = TestClient.At(_server.BaseAddress, time: time);
        using Download download = await client.OpenAsync("1");
        Task reading = synchronously ? Task.Run(() => download.Content.CopyTo(Stream.Null)) : download.CopyToAsync(Stream.Null);

        time.Advance(TimeSpan.FromMinutes(10));

        var thrown = await reading.Invoking(task => task.WaitAsync(TimeSpan.FromSeconds(10))).Should().ThrowAsync<TelephonyTransportException>();
        thrown.Which.IsTimeout.Should().BeTrue();
    }

    [Test]
    public async Task Nothing_is_read_after_disposal()
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100], "audio/wav"));
        using TestClient client = TestClient.At(_server.BaseAddress, options => options.DownloadTimeout = Timeout.InfiniteTimeSpan);
        Download download = await client.OpenAsync("1");

        download.Dispose();
        download.Dispose();

        await download.Invoking(it => it.CopyToAsync(Stream.Null)).Should().ThrowAsync<ObjectDisposedException>("its buffer belongs to somebody else now");
        download.Content.Invoking(it => it.ReadByte()).Should().Throw<ObjectDisposedException>();
    }

    [Test]
    public async Task An_existing_file_is_replaced_only_when_asked()
    {
        await File.WriteAllTextAsync(_file, "old");
        using var first = new Download(new MemoryStream([1, 2, 3]));

        await first.Invoking(it => it.SaveToFileAsync(_file)).Should().ThrowAsync<IOException>();

        (await File.ReadAllTextAsync(_file)).Should().Be("old");
        (await first.SaveToFileAsync(_file, overwrite: true)).Should().Be(3);
        (await File.ReadAllBytesAsync(_file)).Should().Equal(1, 2, 3);
        Directory.GetFiles(_folder).Should().ContainSingle();
    }

    [Test]
    public async Task A_file_that_appears_meanwhile_is_not_replaced()
    {
        using var download = new Download(new MemoryStream([1, 2, 3]));

        Func<Task> save = () => download.SaveToFileAsync(_file, progress: new Doing(() => File.WriteAllText(_file, "other")));

        await save.Should().ThrowAsync<IOException>();
        (await File.ReadAllTextAsync(_file)).Should().Be("other");
        Directory.GetFiles(_folder).Should().ContainSingle();
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("missing/call.wav")]
    [TestCase(".")]
    public async Task A_bad_path_is_refused_before_a_byte_is_read(string path)
    {
        var source = new BoundedStream(10, 10);
        using var download = new Download(source);

        await download.Invoking(it => it.SaveToFileAsync(path.Trim().Length == 0 ? path : Path.Combine(_folder, path))).Should().ThrowAsync<ArgumentException>();

        source.Position.Should().Be(0);
    }

    [TestCase("{\"error\":\"No such recording\"}", "application/json", "No such recording")]
    [TestCase("{\"error\":\"No such recording\"}", "text/html", "No such recording")]
    [TestCase("{\"error\":\"No such recording\"}", "audio/wav", "No such recording")]
    public async Task A_refusal_instead_of_audio_is_thrown(string body, string contentType, string message)
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Text(body, contentType: contentType));
        using TestClient client = TestClient.At(_server.BaseAddress);

        (await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().Be(message);
    }

    [TestCase("<html>Log in</html>", "text/html")]
    [TestCase("<!DOCTYPE html><html>Log in</html>", "application/octet-stream")]
    [TestCase("<br />\n<b>Warning</b>: x", "audio/wav")]
    [TestCase("{\"x\":1}\n<br />\n<b>Warning</b>: x<br />", "audio/wav")]
    [TestCase("File not found.", "text/plain")]
    [TestCase("", "text/html")]
    public async Task Text_instead_of_audio_is_an_error(string body, string contentType)
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Text(body, contentType: contentType));
        using TestClient client = TestClient.At(_server.BaseAddress);

        (await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).Which.ReplyText.Should().Be(body);
    }

    [Test]
    public async Task A_refusal_by_status_is_thrown()
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Json("{\"error\":\"gone\"}", status: 404));
        using TestClient client = TestClient.At(_server.BaseAddress);

        (await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyApiException>()).Which.Kind.Should().Be(TelephonyErrorKind.NotFound);
    }

    [TestCase("text/html")]
    [TestCase("application/json")]
    [TestCase("audio/gsm")]
    public async Task Audio_is_accepted_whatever_it_is_called(string contentType)
    {
        byte[] audio = [.. Encoding.ASCII.GetBytes("RIFF"), 0, 1, 2, 3, .. Encoding.ASCII.GetBytes("WAVEdata"), 1, 0, 0, 0, 7];
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(audio, contentType));
        using TestClient client = TestClient.At(_server.BaseAddress);

        using Download download = await client.OpenAsync("1");

        (await download.CopyToAsync(Stream.Null)).Should().Be(audio.Length);
    }

    [TestCase("File not found", "it is text, not a file: File not found.")]
    [TestCase("Warning: x in a.php on line 7\nRIFF....WAVE", "it is a message of PHP")]
    [TestCase("RIFF\u0024\0\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0\u0040\u001F\0\0\u0040\u001F\0\0\u0001\0\u0008\0data\0\0\0\0", "it is a WAV file without sound", TestName = "A_recording_without_a_sample_is_no_file")]
    public async Task What_is_called_audio_and_is_none_is_no_file(string body, string what)
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(Encoding.Latin1.GetBytes(body), "audio/x-wav"));
        using TestClient client = TestClient.At(_server.BaseAddress);

        (await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(what);
    }

    [TestCase("a.wav", "audio/mpeg", "a.wav")]
    [TestCase("in-101", "audio/x-wav", "in-101.wav")]
    [TestCase(null, "audio/x-wav", "1551929887.12.wav")]
    [TestCase(null, "audio/mpeg", "1551929887.12.mp3")]
    [TestCase(null, "audio/x-gsm", "1551929887.12.gsm")]
    [TestCase(null, "application/octet-stream", "1551929887.12")]
    [TestCase(null, null, "1551929887.12")]
    [TestCase("a?b*c|d.wav", null, "a_b_c_d.wav")]
    public async Task A_folder_gets_the_name_and_the_type_of_the_vendor(string? sent, string? contentType, string name)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            using var download = new Download(new MemoryStream([1, 2, 3]), contentType, sent);

            string path = await download.SaveToFolderAsync(folder, "1551929887.12");

            path.Should().Be(Path.Combine(folder, name));
            (await File.ReadAllBytesAsync(path)).Should().Equal(1, 2, 3);
            Directory.GetFiles(folder).Should().Equal(path);
            using var again = new Download(new MemoryStream([4]), contentType, sent);
            await again.Awaiting(it => it.SaveToFolderAsync(folder, "1551929887.12")).Should().ThrowAsync<IOException>();
            (await again.SaveToFolderAsync(folder, "1551929887.12", overwrite: true)).Should().Be(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase("", "1")]
    [TestCase("/there/is/none", "1")]
    [TestCase(".", " ")]
    public async Task A_bad_folder_is_refused(string folder, string name)
    {
        using var download = new Download(new MemoryStream([1]));

        await download.Awaiting(it => it.SaveToFolderAsync(folder, name)).Should().ThrowAsync<ArgumentException>();
    }

    [Test]
    public async Task A_download_can_be_faked()
    {
        using var download = new Download(new MemoryStream([1]), "audio/wav", "a.wav", 1);

        download.Should().BeEquivalentTo(new { ContentType = "audio/wav", FileName = "a.wav", Length = 1L });
        (await download.CopyToAsync(Stream.Null)).Should().Be(1);
        ((Action)(() => _ = new Download(null!))).Should().Throw<ArgumentNullException>();
        await download.Invoking(it => it.CopyToAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
    }

    private sealed class Steps : IProgress<long>
    {
        public List<long> Reported { get; } = [];

        public void Report(long value) => Reported.Add(value);
    }

    private sealed class Doing(Action action) : IProgress<long>
    {
        public void Report(long value) => action();
    }
}
