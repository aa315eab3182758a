using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Downloads;
using Telephony.Sdk.Errors;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.Http;

/// <summary>
/// What generated clients send through: telemetry and the deadline around the pipeline of handlers
/// (resend, credentials, primary) and around the reading of the reply.
/// </summary>
internal sealed class ApiClient : IDisposable
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json") { CharSet = "utf-8" };

    private readonly HttpMessageInvoker _pipeline;
    private readonly VendorProtocol _protocol;
    private readonly FaultMapper _faults;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly TimeSpan _downloadTimeout;
    private readonly string _root;
    private readonly bool _neverResends;

    /// <summary>Sends to <see cref="TelephonyClientOptions.BaseAddress"/> through <paramref name="pipeline"/>, which it owns.</summary>
    public ApiClient(TelephonyClientOptions options, VendorProtocol protocol, HttpMessageHandler pipeline, TimeProvider time)
    {
        _root = options.EffectiveBaseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/');
        _neverResends = options.MaxResends == 0;
        _timeout = options.Timeout;
        _downloadTimeout = options.DownloadTimeout;
        _protocol = protocol;
        _time = time;
        _faults = new FaultMapper(protocol);
        _pipeline = new HttpMessageInvoker(pipeline, disposeHandler: true);
    }

    public VendorProtocol Protocol => _protocol;

    /// <summary>A request to <paramref name="pathAndQuery"/> (escaped, starting with '/') below the base address.</summary>
    public ApiRequest NewRequest(Endpoint endpoint, string pathAndQuery) => new(endpoint, new Uri(_root + pathAndQuery, UriKind.Absolute));

    /// <summary>A JSON body. It has a length: some PHP servers do not read chunked requests.</summary>
    public HttpContent JsonBody<T>(T body)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, (JsonTypeInfo<T>)_protocol.Json.GetTypeInfo(typeof(T))));
        content.Headers.ContentType = s_json;
        return content;
    }

    public Task SendAsync(ApiRequest request, CancellationToken cancellationToken) => SendAsync<NoReply>(request, cancellationToken);

    public async Task<T> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        RequestTelemetry telemetry = RequestTelemetry.Start(_protocol.Vendor, request);
        try
        {
            CancellationToken token = request.StartDeadline(_timeout, _time, cancellationToken);
            response = await SendOnWireAsync(request, token).ConfigureAwait(false);
            T reply = await _protocol.ReadAsync<T>(response, request, token).ConfigureAwait(false);
            telemetry.Stop(request, response, error: null);
            return reply;
        }
        catch (Exception exception)
        {
            Exception mapped = _faults.Map(exception, request, hasReply: response is not null, cancellationToken);
            telemetry.Stop(request, response, mapped);
            if (ReferenceEquals(mapped, exception))
            {
                throw;
            }

            throw mapped;
        }
        finally
        {
            response?.Dispose();
            request.Dispose();
        }
    }

    /// <summary>
    /// The live reply after its headers, not judged; <see cref="OpenDownloadAsync"/> judges it and keeps the deadline
    /// over its body. The caller disposes it.
    /// </summary>
    public async Task<HttpResponseMessage> SendForResponseAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        RequestTelemetry telemetry = RequestTelemetry.Start(_protocol.Vendor, request);
        try
        {
            CancellationToken token = request.StartDeadline(_downloadTimeout, _time, cancellationToken);
            request.IsDownload = true;
            request.SetHeader("Accept-Encoding", "identity");
            HttpResponseMessage response = await SendOnWireAsync(request, token).ConfigureAwait(false);

            // The way back from a reply to its request; a handler in memory may leave it empty, an attempt is another message.
            response.RequestMessage = request;
            telemetry.Stop(request, response, error: null);
            return response;
        }
        catch (Exception exception)
        {
            Exception mapped = _faults.Map(exception, request, hasReply: false, cancellationToken);
            telemetry.Stop(request, response: null, mapped);
            request.Dispose();
            if (ReferenceEquals(mapped, exception))
            {
                throw;
            }

            throw mapped;
        }
    }

    /// <summary>Makes a download of a live reply, or throws what it says when it is no file.</summary>
    public async Task<Download> OpenDownloadAsync(Task<HttpResponseMessage> sending)
    {
        HttpResponseMessage response = await sending.ConfigureAwait(false);
        ApiRequest request = (ApiRequest)response.RequestMessage!;
        ReplyBody? body = null;
        try
        {
            if (!response.IsSuccessStatusCode)
            {
                throw await _protocol.ReadRefusalAsync(response, request, request.Token).ConfigureAwait(false);
            }

            body = await ReplyBody.OpenAsync(response, request.Token, ReplyBody.FileHead).ConfigureAwait(false);
            _protocol.ThrowIfNoFile(new Reply(response, request, body));
            var content = new DownloadStream(body.AsStream(), response.Content.Headers.ContentLength, request, _faults);
            string? fileName = DownloadFileName.Read(response.Content.Headers.ContentDisposition, _protocol.ScrubberFor(request));
            return new Download(content, response.Content.Headers, fileName, new Disposables(body, response, request));
        }
        catch (Exception exception)
        {
            body?.Dispose();
            response.Dispose();
            Exception mapped = _faults.Map(exception, request, hasReply: true, request.CallerToken);
            request.Dispose();
            if (ReferenceEquals(mapped, exception))
            {
                throw;
            }

            throw mapped;
        }
    }

    public void Dispose() => _pipeline.Dispose();

    private Task<HttpResponseMessage> SendOnWireAsync(ApiRequest request, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        request.Secrets = _protocol.SecretsOf(request);
        if (request.Content is null && (_neverResends || request.Endpoint.ResendRule == ResendRule.Never))
        {
            SingleArrival.Prepare(request);
        }

        return _pipeline.SendAsync(request, token);
    }
}
