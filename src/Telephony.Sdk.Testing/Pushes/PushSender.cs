using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Pushes;

/// <summary>Sends a push until it is accepted, and again.</summary>
internal sealed class PushSender(TimeProvider time) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<StubPushResult> SendAsync(Uri target, string id, JsonObject push, StubPushOptions options, StubPushForm usual, int attempts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        StubPushForm form = options.Form == StubPushForm.Usual ? usual : options.Form;
        List<StubPushAnswer> answers = [];
        int left = options.MaxAttempts ?? attempts;
        int repeats = options.Repeats;
        while (left > 0)
        {
            if (answers.Count > 0)
            {
                await Task.Delay(options.Pause, time, cancellationToken).ConfigureAwait(false);
            }

            StubPushAnswer answer = answers.Count == 0 && options.Fault != StubPushFault.None
                ? await BreakAsync(Request(target, push, options, form), options, cancellationToken).ConfigureAwait(false)
                : await SendAsync(Request(target, push, options, form), options.Timeout, cancellationToken).ConfigureAwait(false);
            answers.Add(answer);
            left = !answer.IsAccepted ? left - 1 : repeats-- > 0 ? left : 0;
        }

        return new StubPushResult(id, answers);
    }

    public void Dispose() => _http.Dispose();

    private async Task<StubPushAnswer> SendAsync(HttpRequestMessage request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using (request)
        using (var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
        {
            deadline.CancelAfter(timeout);
            try
            {
                using HttpResponseMessage answer = await _http.SendAsync(request, deadline.Token).ConfigureAwait(false);
                return new StubPushAnswer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(deadline.Token).ConfigureAwait(false));
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                return new StubPushAnswer(null, string.Empty);
            }
        }
    }

    /// <summary>Writes it by hand, as no client lets one stop in the middle.</summary>
    private static async Task<StubPushAnswer> BreakAsync(HttpRequestMessage request, StubPushOptions options, CancellationToken cancellationToken)
    {
        using (request)
        {
            byte[] bytes = await BytesOf(request, cancellationToken).ConfigureAwait(false);
            using var socket = new TcpClient();
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(options.Timeout);
            try
            {
                await socket.ConnectAsync(request.RequestUri!.IdnHost, request.RequestUri.Port, deadline.Token).ConfigureAwait(false);
                NetworkStream stream = socket.GetStream();
                int count = options.Fault == StubPushFault.HangUp ? bytes.Length : bytes.Length - Math.Max(1, bytes.Length / 4);
                await stream.WriteAsync(bytes.AsMemory(0, count), deadline.Token).ConfigureAwait(false);
                if (options.Fault == StubPushFault.HangUp)
                {
                    // Not before: of a connection that ends at once, ASP.NET gives no body to an application, though it came.
                    await stream.ReadExactlyAsync(new byte[1], deadline.Token).ConfigureAwait(false);
                }

                if (options.Fault == StubPushFault.Stall)
                {
                    using var answer = new StreamReader(stream, Encoding.UTF8);
                    string? line = await answer.ReadLineAsync(deadline.Token).ConfigureAwait(false);
                    return new StubPushAnswer(line?.Split(' ') is [_, var status, ..] && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? code : null, string.Empty);
                }
            }
            catch (Exception exception) when (exception is SocketException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // No answer came.
            }

            return new StubPushAnswer(null, string.Empty);
        }
    }

    private static async Task<byte[]> BytesOf(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.Scheme != Uri.UriSchemeHttp)
        {
            throw new NotSupportedException("A push can be broken over http only: give it an address that begins with http://.");
        }

        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var head = new StringBuilder($"{request.Method} {request.RequestUri.PathAndQuery} HTTP/1.1\r\nHost: {request.RequestUri.Authority}\r\n");
        foreach ((string name, IEnumerable<string> values) in request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []).Where(header => header.Key != "Content-Length"))
        {
            head.Append(name).Append(": ").AppendJoin(", ", values).Append("\r\n");
        }

        head.Append(request.Content is null ? string.Empty : FormattableString.Invariant($"Content-Length: {body.Length}\r\n")).Append("\r\n");
        return [.. Encoding.ASCII.GetBytes(head.ToString()), .. body];
    }

    private static HttpRequestMessage Request(Uri target, JsonObject push, StubPushOptions options, StubPushForm form)
    {
        (HttpMethod method, Uri address, HttpContent? content) = form switch
        {
            StubPushForm.Query => (HttpMethod.Get, new UriBuilder(target) { Query = string.Join('&', [.. Given(target), Form(push)]) }.Uri, null),
            StubPushForm.Form => (HttpMethod.Post, target, new StringContent(Form(push), Encoding.UTF8, "application/x-www-form-urlencoded")),
            StubPushForm.Multipart => (HttpMethod.Post, target, Multipart(push)),
            StubPushForm.JsonInForm => (HttpMethod.Post, target, new FormUrlEncodedContent([KeyValuePair.Create("payload", push.ToJsonString())])),
            _ => (HttpMethod.Post, target, (HttpContent)Json(push)),
        };
        var request = new HttpRequestMessage(method, address) { Content = content };
        foreach ((string name, string value) in options.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static IEnumerable<string> Given(Uri target) => target.Query.Length > 1 ? [target.Query[1..]] : [];

    private static ByteArrayContent Json(JsonObject push)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(push.ToJsonString()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static MultipartFormDataContent Multipart(JsonObject push)
    {
        var content = new MultipartFormDataContent();
        foreach ((string name, string value) in Flat(push))
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        return content;
    }

    private static string Form(JsonObject push) => string.Join('&', Flat(push).Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}"));

    private static IEnumerable<(string Name, string Value)> Flat(JsonObject push) => push.SelectMany(field => Flat(field.Key, field.Value));

    private static IEnumerable<(string Name, string Value)> Flat(string name, JsonNode? value) => value switch
    {
        JsonObject inner => inner.SelectMany(field => Flat($"{name}[{field.Key}]", field.Value)),
        JsonArray list => list.SelectMany((item, i) => Flat(FormattableString.Invariant($"{name}[{i}]"), item)),
        _ => [(name, value?.ToString() ?? string.Empty)],
    };
}
