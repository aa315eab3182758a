using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Downloads;
using Telephony.Sdk.Errors;
using Telephony.Sdk.Resilience;
using Telephony.Sdk.Secrets;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.Http;

/// <summary>How a vendor says yes and no. Shared: the HTTP status, redirects, HTML and cut-off replies; a vendor's own: the body.</summary>
internal abstract class VendorProtocol(string vendor, JsonSerializerOptions json, Scrubber scrubber, TimeProvider time)
{
    private const int PartialContent = 206;

    public string Vendor { get; } = vendor;

    public JsonSerializerOptions Json { get; } = json;

    public Scrubber Scrubber { get; } = scrubber;

    /// <summary>What takes the secrets out of texts about a request: the credentials, and secrets of the request itself.</summary>
    public Scrubber ScrubberFor(ApiRequest request) => request.Original is { Secrets.Count: > 0 } one ? one.Scrubber ??= Scrubber.With(one.Secrets) : Scrubber;

    /// <summary>
    /// The secrets of a request itself that a vendor may echo. Asked for before it is sent, as a handler of the caller's may dispose its
    /// body, and kept in <see cref="ApiRequest.Secrets"/>.
    /// </summary>
    public virtual IReadOnlyList<string> SecretsOf(ApiRequest request) => [];

    /// <summary>Reads a reply into <typeparamref name="T"/>, or throws what the vendor's "no" means.</summary>
    public async ValueTask<T> ReadAsync<T>(HttpResponseMessage response, ApiRequest request, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw await ReadRefusalAsync(response, request, cancellationToken).ConfigureAwait(false);
        }

        using ReplyBody body = await ReplyBody.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        var reply = new Reply(response, request, body);
        try
        {
            return await DecodeAsync<T>(reply, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is JsonException or (InvalidOperationException and not ObjectDisposedException))
        {
            throw Malformed(reply, "its JSON is cut off or not in the documented shape: " + ScrubberFor(request).Scrub(exception.Message), exception);
        }
    }

    /// <summary>The refusal that a reply with a status outside of 2xx is.</summary>
    public async Task<TelephonyException> ReadRefusalAsync(HttpResponseMessage response, ApiRequest request, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
        {
            return Redirected(response, request);
        }

        ReplyBody body;
        try
        {
            body = await ReplyBody.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or (InvalidOperationException and not ObjectDisposedException))
        {
            // The status is the answer; that its text broke off does not change it.
            return Refused(request, status, default, replyText: null, RetryAfter.Read(response, time));
        }

        using (body)
        {
            bool isPage = IsPage(body);
            VendorProblem problem = ReadProblem(body);
            if (status == 404 && isPage && problem.Message is null)
            {
                problem = problem with { Advice = "Check the scheme, port and path of BaseAddress." };
            }

            return Refused(request, status, problem, ReplyText(body, request), RetryAfter.Read(response, time));
        }
    }

    /// <summary>The vendor's refusal of a reply whose HTTP status says yes.</summary>
    public TelephonyApiException Refused(Reply reply, VendorProblem problem) =>
        Refused(reply.Request, reply.StatusCode, problem, ReplyText(reply.Body, reply.Request), retryAfter: null);

    /// <summary>An answer in a shape that no document describes. Of <paramref name="what"/> only our own words are clean: what is foreign in it must be scrubbed.</summary>
    public TelephonyProtocolException Malformed(Reply reply, string what, Exception? inner = null)
    {
        if (reply.Body.Head.IsEmpty)
        {
            what = "it is empty";
        }
        else if (JsonStart.NamesPhpMessage(reply.Body.Head))
        {
            what = "it is a message of PHP in place of an answer, most likely because the script failed at the vendor: see ReplyText";
        }
        else if (IsPage(reply.Body))
        {
            what = "it is an HTML page, most likely a login or error page: check the scheme, port and path of BaseAddress";
        }

        return Malformed(reply.Request, reply.StatusCode, what, ReplyText(reply.Body, reply.Request), inner);
    }

    public TelephonyProtocolException Malformed(ApiRequest request, int statusCode, string what, string? replyText, Exception? inner) => new(
        $"{Vendor} at {Origin.Show(request.Target)} answered {request.Endpoint.Operation} with HTTP {statusCode}, but the reply cannot be read: {what.TrimEnd('.')}.",
        Vendor,
        request.Endpoint.Operation,
        statusCode,
        replyText,
        inner is null ? null : ScrubberFor(request).Scrub(inner));

    /// <summary>Throws when a reply that should be a file is JSON or a page (an error with a status that says yes), or not the whole file.</summary>
    public void ThrowIfNoFile(Reply reply)
    {
        if (reply.Body.IsEmpty)
        {
            throw Malformed(reply, "it is empty");
        }

        if (reply.Response.Content.Headers.ContentEncoding.Any(encoding => !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase)))
        {
            throw Malformed(reply.Request, reply.StatusCode, "it is compressed, which was not asked for, as nobody could tell whether all of it came", replyText: null, inner: null);
        }

        if (reply.StatusCode == PartialContent)
        {
            throw Malformed(reply, "it is a part of the file, and nobody asked for a part");
        }

        if (!FileSniffer.IsText(reply))
        {
            return;
        }

        VendorProblem problem = ReadProblem(reply.Body);
        throw problem.Message is null ? Malformed(reply, "it is text, not a file") : Refused(reply, problem);
    }

    /// <summary>The names of the options that hold the credentials, for advice.</summary>
    protected abstract string CredentialOptions { get; }

    /// <summary>Reads the body of a 2xx reply.</summary>
    protected abstract ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken);

    /// <summary>Reads what the body of a refusal says; never throws.</summary>
    protected abstract VendorProblem ReadProblem(ReplyBody body);

    /// <summary>What a vendor makes of a refusal once its kind is known, by the body or else by the HTTP status; here nothing more.</summary>
    protected virtual VendorProblem Judge(VendorProblem problem, TelephonyErrorKind kind) => problem;

    /// <summary>Reads the JSON of a refusal, wherever it begins; nothing where it is none or is cut off.</summary>
    protected static VendorProblem ReadJsonProblem(ReplyBody body, Func<JsonElement, VendorProblem> read)
    {
        if (!body.IsComplete || !body.SkipToJson())
        {
            return default;
        }

        try
        {
            var reader = new Utf8JsonReader(body.Head);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    /// <summary>The text or number of an object's property as it was sent; null where there is none.</summary>
    protected static string? TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    /// <summary>The text of a reply as an exception may carry it; a vendor that echoes secrets leaves out more.</summary>
    protected virtual string ReplyText(ReplyBody body, ApiRequest request) => body.Excerpt(ScrubberFor(request));

    protected JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T));

    private static bool IsPage(ReplyBody body) => !body.Head.IsEmpty && body.Head[0] == (byte)'<';

    private TelephonyApiException Refused(ApiRequest request, int status, VendorProblem problem, string? replyText, TimeSpan? retryAfter)
    {
        string operation = request.Endpoint.Operation;
        problem = Judge(problem, problem.Kind ?? ErrorKinds.FromStatus(status));
        TelephonyErrorKind kind = problem.Kind ?? ErrorKinds.FromStatus(status);
        Scrubber secrets = ScrubberFor(request);
        string? words = problem.Message is null ? null : secrets.Scrub(problem.Message);
        string said = words is null ? "." : $": {words.TrimEnd('.')}.";
        string wait = retryAfter is { } after ? $" It asks to wait {after.TotalSeconds:0} s." : string.Empty;
        return new TelephonyApiException(
            $"{Vendor} refused {operation} ({ErrorKinds.InWords(kind)}, HTTP {status}){said}{wait}{Advice(problem, kind)}",
            Vendor,
            operation,
            kind,
            status,
            problem.Code is null ? null : secrets.Scrub(problem.Code),
            words,
            replyText,
            retryAfter);
    }

    private string Advice(VendorProblem problem, TelephonyErrorKind kind) =>
        problem.Advice is not null ? " " + problem.Advice
        : kind == TelephonyErrorKind.Authentication ? $" Check {CredentialOptions} in the options."
        : string.Empty;

    private TelephonyProtocolException Redirected(HttpResponseMessage response, ApiRequest request)
    {
        Uri? location = response.Headers.Location;
        string where = location is null
            ? "nowhere (no Location)"
            : Uri.TryCreate(request.Target, location, out Uri? target) && target.Scheme is ("http" or "https")
                ? ScrubberFor(request).Scrub(Origin.Show(target))
                : "an address that cannot be read";
        return Malformed(
            request,
            (int)response.StatusCode,
            $"it is a redirect to {where}, and redirects are not followed because they would resend the request and its credentials; set BaseAddress to the address that answers itself",
            replyText: null,
            inner: null);
    }
}
